import { type Listed, readLatest } from '#db/public/lists.ts';

/** The release that the front page of a language opens with: the newest; null before there is any. */
export async function leadOf(language: string): Promise<Listed | null> {
  const [newest] = await readLatest(language, 1);
  return newest ?? null;
}
