import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { eventOf } from './advisory.ts';
import type { EditionContent, Text } from './content.ts';

/**
 * SHA-256 (hex) over the canonical JSON (RFC 8785) of everything readers will see that is not
 * assigned at publication. Approval is bound to it: what was approved is what goes out. Texts of
 * languages that are not included do not count, nor does the order of lists that are sets.
 *
 * It is computed again at publication, so a field that is new in a later program has to be left out
 * where a content written before lacks it: else what was approved before an upgrade is blocked.
 */
export function contentHash(content: EditionContent): string {
  const included = [...content.included].sort();
  const ofIncluded = <T>(words: Readonly<Record<string, T>>) =>
    Object.fromEntries(included.map((language) => [language, words[language] ?? null]));
  const event = eventOf(content);
  const seen = {
    kind: content.kind,
    section: content.section,
    topics: [...content.topics].sort(),
    included,
    archiveDate: content.archiveDate,
    kindOfChange: content.kindOfChange,
    changeNotes: ofIncluded(content.changeNotes),
    contacts: content.contacts,
    texts: ofIncluded(content.texts),
    ticked: [...content.ticked].sort(),
    copied: content.copied,
    // Named only where there is one: what was hashed before there were events keeps its hash.
    ...(event && { event: { ...event, places: ofIncluded(event.places) } }),
  };
  return createHash('sha256')
    .update(String(canonicalize(seen)))
    .digest('hex');
}

/** Whether two texts are the same byte for byte, in whatever order their fields come. */
export function isSameText(a: Text | undefined, b: Text | undefined): boolean {
  return canonicalize(a ?? null) === canonicalize(b ?? null);
}
