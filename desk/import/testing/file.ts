import { linesOf } from '#newsroom/import-lines.ts';
import type { Call } from '../../deed.ts';
import { type Imported, importReleases } from '../../import-releases.ts';
import type { ImportOptions } from '../planned-lines.ts';

/** Lines of an import file for tests. */
export const TEXT = {
  headline: 'The harbour opens',
  body_text: 'Ships may enter from Monday. The channel was deepened.',
};
export const PAST = '2018-09-13T18:19:00+04:00';

/** A line about a release of the past, in English. */
export function line(more: object = {}): object {
  return { source_id: 'a', section: 'news', published_at: PAST, main: 'en', texts: { en: TEXT }, ...more };
}

/** A line with something else in its English text. */
export function lineWith(text: object, more: object = {}): object {
  return line({ texts: { en: { ...TEXT, ...text } }, ...more });
}

/** Imports these lines (objects, or words as they stand in the file). */
export function importAll(
  call: Call,
  lines: readonly (object | string)[],
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const words = lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
  return importReleases(call, {
    lines: () => linesOf(inOneChunk(words)),
    dryRun: false,
    skipBad: false,
    createMissing: false,
    update: false,
    skipMedia: false,
    ...options,
  });
}

async function* inOneChunk(words: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(words);
}

/** What went wrong, as the operator reads it. */
export function told({ bad }: Pick<Imported, 'bad'>): string[] {
  return bad.map(({ line: at, key, sentence }) => `${at} ${key}: ${sentence}`);
}
