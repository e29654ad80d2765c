import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { say } from '#components/desk/words/say.ts';
import { speakForAsker } from '../desk/language.ts';
import { StaffFrame } from '../sign-in/staff-frame.tsx';

export const dynamic = 'force-dynamic';
/**
 * The address is the secret: it must not travel on as a referrer. Not `no-referrer`, because a plain
 * form then posts with `Origin: null`, which the framework refuses.
 */
export async function generateMetadata(): Promise<Metadata> {
  await speakForAsker();
  return {
    title: say('One-time link'),
    referrer: 'strict-origin',
    robots: { index: false, follow: false },
  };
}
export const viewport: Viewport = { colorScheme: 'light dark' };

export default function LinkLayout({ children }: { readonly children: ReactNode }) {
  return <StaffFrame>{children}</StaffFrame>;
}
