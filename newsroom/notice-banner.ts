import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Fault } from './refusal.ts';
import { sanitizeLine } from './requirements.ts';
import type { ByLanguage, Language } from './vocabulary.ts';

/**
 * A notice at the head of every public page: a sentence per language, and when it ends by itself. It
 * passes the rules of a text: another editor approves exactly what was shown.
 */
export type BannerContent = {
  readonly words: ByLanguage;
  /** Null where somebody has to take it down. */
  readonly until: { readonly instant: Date; readonly wall: string; readonly zone: string } | null;
};

/** Longer than this it is no notice but a release. */
export const LONGEST_BANNER = 400;

/** The words of the institution's languages, each on one line; languages left empty are left out. */
export function bannerWords(given: ByLanguage, languages: readonly Language[]): ByLanguage {
  const lines = languages.map(
    (language) => [language, sanitizeLine((given[language] ?? '').replace(/\s+/g, ' '))] as const,
  );
  return Object.fromEntries(lines.filter(([, line]) => line !== ''));
}

/** What is wrong with the words; readers of a language without any are given those of the main one. */
export function bannerFaults(words: ByLanguage, mainLanguage: Language): Fault[] {
  const faults: Fault[] = [];
  if (!words[mainLanguage])
    faults.push({ field: `words.${mainLanguage}`, sentence: `Write the notice in ${mainLanguage}.` });
  for (const [language, line] of Object.entries(words)) {
    if (line.length <= LONGEST_BANNER) continue;
    const sentence = `Shorten this to ${LONGEST_BANNER} characters; it has ${line.length}. For more, publish a release.`;
    faults.push({ field: `words.${language}`, sentence });
  }
  return faults;
}

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of what readers will see and when it ends. */
export function bannerHash({ words, until }: BannerContent): string {
  const seen = { words, until: until?.instant.toISOString() ?? null };
  return createHash('sha256')
    .update(String(canonicalize(seen)))
    .digest('hex');
}
