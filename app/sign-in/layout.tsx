import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { say } from '#components/desk/words/say.ts';
import { speakForAsker } from '../desk/language.ts';
import { StaffFrame } from './staff-frame.tsx';

export const dynamic = 'force-dynamic';
export async function generateMetadata(): Promise<Metadata> {
  await speakForAsker();
  return { title: say('Sign in'), robots: { index: false, follow: false } };
}
export const viewport: Viewport = { colorScheme: 'light dark' };

export default function SignInLayout({ children }: { readonly children: ReactNode }) {
  return <StaffFrame>{children}</StaffFrame>;
}
