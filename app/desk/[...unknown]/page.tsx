import { notFound } from 'next/navigation';
import { atDesk } from '../at-desk.ts';
import { titled } from '../language.ts';

export const generateMetadata = titled('Not found');

/** An address of the desk at which there is nothing answers like one that is not for the person who asks. */
export default async function UnknownPage(): Promise<never> {
  await atDesk();
  notFound();
}
