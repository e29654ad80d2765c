import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { StaffFrame } from './staff-frame.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Sign in', robots: { index: false, follow: false } };
export const viewport: Viewport = { colorScheme: 'light dark' };

export default function SignInLayout({ children }: { readonly children: ReactNode }) {
  return <StaffFrame>{children}</StaffFrame>;
}
