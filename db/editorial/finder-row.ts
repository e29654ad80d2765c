import type { EditionContent } from '#newsroom/content.ts';
import { toPlainText } from '#newsroom/document.ts';
import { wordsIn } from '#newsroom/placed-words.ts';
import { OPEN_STATES, type State } from '#newsroom/vocabulary.ts';
import { placeOf } from './finder-place.ts';

/** An edition as far as the finder needs it. */
export type FinderEdition = {
  readonly id: number;
  readonly state: State;
  readonly revisionId: number | null;
  readonly changedAt: Date;
  readonly scheduledAt: Date | null;
  readonly blockedAt: Date | null;
  readonly forcedWhy: string | null;
  readonly signedOffBy: number | null;
  readonly archive: boolean;
  readonly limitedTo: readonly number[] | null;
  readonly createdBy: number;
  readonly contributors: readonly number[];
};
export type FinderRelease = {
  readonly reference: string | null;
  readonly publishedAt: Date | null;
};
export type FinderRow = {
  readonly editionId: number;
  readonly place: number;
  readonly marks: readonly string[];
  /** Whose texts are found by it: its own, and under an open edition those that readers have. */
  readonly texts: readonly number[];
};

/**
 * The rows of a release: its open edition, what readers have, what is gone, and every edition that a
 * filter can ask for by itself. The mark `top` says that the row stands for the whole release; people
 * who may not know of a limited edition have the one below it instead.
 */
export function finderRows(
  release: FinderRelease,
  editions: readonly FinderEdition[],
  contentOf: (revisionId: number) => EditionContent | undefined,
): FinderRow[] {
  const kept = editions.filter(isFindable);
  const standing = editions.filter(({ state }) => state !== 'superseded' && state !== 'discarded');
  const top = standing.at(-1);
  const below = standing.at(-2);
  return kept.map((edition) => {
    const content = edition.revisionId === null ? undefined : contentOf(edition.revisionId);
    const isBelow = edition === below && top?.limitedTo;
    const ranks = edition === top ? ['top'] : isBelow ? ['top', ...isBelow.map((id) => `not:${id}`)] : [];
    const texts = edition === top && below ? [edition, below] : [edition];
    return {
      editionId: edition.id,
      place: placeOf(instantOf(release, edition), edition.id),
      marks: [...ranks, ...seenBy(edition), ...marksOf(edition), ...(content ? marksOfContent(content) : [])],
      texts: texts.flatMap(({ revisionId }) => revisionId ?? []),
    };
  });
}

/** An old edition is found in its release, but for one that still waits for somebody. */
export function isFindable(
  edition: Pick<FinderEdition, 'state' | 'forcedWhy' | 'signedOffBy' | 'archive'>,
): boolean {
  return edition.state !== 'superseded' || awaitsSignOff(edition);
}

/** The time that counts in lists: of publication, of the schedule, else of the last change. */
function instantOf({ publishedAt }: FinderRelease, edition: FinderEdition): Date {
  const isOpen = OPEN_STATES.some((state) => state === edition.state);
  if (isOpen || edition.state === 'discarded') return edition.scheduledAt ?? edition.changedAt;
  return publishedAt ?? edition.changedAt;
}

function awaitsSignOff({
  forcedWhy,
  signedOffBy,
  archive,
}: Pick<FinderEdition, 'forcedWhy' | 'signedOffBy' | 'archive'>): boolean {
  return forcedWhy !== null && signedOffBy === null && !archive;
}

function seenBy({ limitedTo }: FinderEdition): string[] {
  return limitedTo === null ? ['all'] : limitedTo.map((id) => `for:${id}`);
}

function marksOf(edition: FinderEdition): string[] {
  const people = new Set([edition.createdBy, ...edition.contributors]);
  return [
    `state:${edition.state}`,
    ...[...people].map((id) => `person:${id}`),
    ...(awaitsSignOff(edition) ? ['mark:forced'] : []),
    ...(edition.blockedAt === null ? [] : ['mark:blocked']),
    ...(edition.limitedTo === null ? [] : ['mark:limited']),
  ];
}

function marksOfContent({ kind, section, topics, included }: EditionContent): string[] {
  return [
    `kind:${kind}`,
    `section:${section}`,
    ...topics.map((topic) => `topic:${topic}`),
    ...included.map((language) => `language:${language.toLowerCase()}`),
  ];
}

/** Where nothing may follow on: a phrase never runs from one field into the next. No text can hold it. */
const BREAK = ' \ue000 ';

/** The words by which an edition is found: number and texts of every language, folded, in one line. */
export function finderWordsOf(reference: string | null, contents: readonly EditionContent[]): string {
  const fields = contents.flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ headline, subhead, summary, dateline, body, notes }) => [
      headline,
      subhead,
      summary,
      dateline,
      ...toPlainText(body).split(/\n+/),
      notes,
    ]),
  );
  return [reference ?? '', ...fields]
    .map((field) => wordsIn(field).join(' '))
    .filter((words) => words !== '')
    .join(BREAK);
}

/** The different words that a shorter one can be widened to. */
export function widenedWords(words: string): string[] {
  const all = words.split(' ').filter((word) => word.length > 3 && word.length < 40);
  return [...new Set(all)].filter((word) => /^\p{L}+$/u.test(word));
}
