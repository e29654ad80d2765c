import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { StaffFrame } from '../sign-in/staff-frame.tsx';

export const dynamic = 'force-dynamic';
/**
 * The address is the secret: it must not travel on as a referrer. Not `no-referrer`, because a plain
 * form then posts with `Origin: null`, which the framework refuses.
 */
export const metadata: Metadata = {
  title: 'One-time link',
  referrer: 'strict-origin',
  robots: { index: false, follow: false },
};
export const viewport: Viewport = { colorScheme: 'light dark' };

export default function LinkLayout({ children }: { readonly children: ReactNode }) {
  return <StaffFrame>{children}</StaffFrame>;
}
