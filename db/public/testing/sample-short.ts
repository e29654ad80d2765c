import type { SampleRelease } from './sample-rows.ts';

type Words = {
  readonly headline?: string;
  readonly subhead?: string;
  readonly summary?: string;
  readonly body?: string;
  readonly language?: string;
};

/** A release of that day of 2026 with these words, `2026/0001` for 1; more of the sample where a test needs it. */
export function shortRelease(number: number, words: Words, more: Partial<SampleRelease> = {}): SampleRelease {
  const { headline = 'Heading', summary = '', subhead = '', body = 'Text.', language = 'az' } = words;
  const day = new Date(Date.UTC(2026, 0, number, 8));
  const reference = `2026/${String(number).padStart(4, '0')}`;
  const texts = { [language]: { headline, subhead, summary, body, slug: `release-${number}` } };
  return { reference, editions: [{ at: day.toISOString(), texts }], ...more };
}
