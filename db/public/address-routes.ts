import { readSearch, searchPath } from '#newsroom/search-asked.ts';
import { pathOf } from './address-path.ts';
import {
  type AddressRow,
  addressRow,
  editionState,
  hasCalendar,
  homeOf,
  lastTarget,
  mainLanguageOf,
  sectionKeys,
} from './address-rows.ts';
import { LIST_ROUTES, monthPage, NUMBER, plainPage, unknown } from './list-routes.ts';

/** What a reader's address answers. */
export type Resolution =
  /**
   * `path` is the one address of this page, with the query parameters it knows. A passing page is asked
   * for in too many ways to be kept among the others.
   */
  | { readonly answer: 'page'; readonly path: string; readonly language: string; readonly passing?: true }
  | { readonly answer: 'moved'; readonly to: string }
  /** `path` is the address whose page tells why it is gone; many addresses can share it. */
  | { readonly answer: 'gone'; readonly path: string; readonly reference: string; readonly language: string }
  | { readonly answer: 'unknown'; readonly language: string };

/** An address that fits a route's pattern. */
export type Asked = {
  /** Segments with the language in its own case. */
  readonly segments: readonly string[];
  readonly language: string;
  readonly query: URLSearchParams;
  /** The last pattern variables, by name. */
  readonly named: Readonly<Record<string, string>>;
};

/** `{l}` fits one of the institution's languages; any other name in braces fits one segment, or what stands before its ending. */
export type Route = { readonly pattern: string; readonly resolve: (asked: Asked) => Resolution };

/** Every reader route. The first that fits answers; a new page is a new row. */
export const ROUTES: readonly Route[] = [
  { pattern: '/r/{yyyy}/{n}', resolve: shortAddress },
  { pattern: '/{l}', resolve: plainPage },
  { pattern: '/{l}/feed.atom', resolve: plainPage },
  { pattern: '/{l}/search', resolve: searchPage },
  ...LIST_ROUTES,
  { pattern: '/{l}/news/{yyyy}/{slug}.ics', resolve: calendar },
  { pattern: '/{l}/news/{yyyy}/{slug}', resolve: monthOrRelease },
  { pattern: '/{l}/news/{yyyy}/{slug}/history', resolve: (asked) => belowRelease(asked, () => 'readable') },
  {
    pattern: '/{l}/news/{yyyy}/{slug}/editions/{edition}',
    resolve: (asked) => belowRelease(asked, oldEdition),
  },
  { pattern: '/{l}/news/{yyyy}/{slug}/changes/{span}', resolve: (asked) => belowRelease(asked, differences) },
  { pattern: '/{l}/{slug}', resolve: fromTable },
];

/** A slug is never only digits. */
function monthOrRelease(asked: Asked): Resolution {
  return /^\d+$/.test(asked.named.slug ?? '') ? monthPage(asked) : fromTable(asked);
}

function searchPage({ language, query }: Asked): Resolution {
  const search = readSearch(query, sectionKeys());
  if (search === null) return { answer: 'unknown', language };
  return { answer: 'page', path: searchPath(language, search), language, passing: true };
}

function fromTable(asked: Asked): Resolution {
  const row = addressRow(pathOf(asked.segments));
  return row ? rowAnswer(row) : unknown(asked);
}

/** The calendar file of an advisory goes where its release goes: moved with it, gone with it. */
function calendar(asked: Asked): Resolution {
  const row = addressRow(pathOf([...asked.segments.slice(0, 3), asked.named.slug ?? '']));
  if (!row || !hasCalendar(row.reference, row.language)) return unknown(asked);
  if (row.answer === 'gone') return rowAnswer(row);
  if (row.answer === 'moved') return { answer: 'moved', to: `${lastTarget(row.path)}.ics` };
  return { answer: 'page', path: pathOf(asked.segments), language: row.language };
}

/** What a row of the address table answers. */
export function rowAnswer(row: AddressRow): Resolution {
  if (row.answer === 'moved') return { answer: 'moved', to: row.target ?? row.path };
  if (row.answer === 'page') return { answer: 'page', path: row.path, language: row.language };
  const path = homeOf(row.reference, row.language) ?? row.path;
  return { answer: 'gone', path, reference: row.reference, language: row.language };
}

/** `/r/2018/0042` leads to the release in its main language, also when it is gone. */
function shortAddress(asked: Asked): Resolution {
  const reference = `${asked.named.yyyy ?? ''}/${asked.named.n ?? ''}`;
  const language = mainLanguageOf(reference);
  const home = language === null ? null : homeOf(reference, language);
  return home === null ? unknown(asked) : { answer: 'moved', to: home };
}

type Standing = 'readable' | 'suppressed' | null;

/** History, editions and differences go where their release goes: moved with it, gone with it. */
function belowRelease(asked: Asked, standing: (release: AddressRow, asked: Asked) => Standing): Resolution {
  const row = addressRow(pathOf(asked.segments.slice(0, 4)));
  if (!row) return unknown(asked);
  if (row.answer === 'gone') return rowAnswer(row);
  const found = standing(row, asked);
  if (found === null) return unknown(asked);
  const path = pathOf(asked.segments);
  if (row.answer === 'moved')
    return { answer: 'moved', to: lastTarget(row.path) + pathOf(asked.segments.slice(4)) };
  if (found === 'readable') return { answer: 'page', path, language: row.language };
  return { answer: 'gone', path, reference: row.reference, language: row.language };
}

function oldEdition(release: AddressRow, asked: Asked): Standing {
  const number = asked.named.edition ?? '';
  return NUMBER.test(number) ? editionState(release.reference, Number(number), release.language) : null;
}

/** `1..3`: from the older to the newer. A difference touching a suppressed edition is gone as well. */
function differences(release: AddressRow, asked: Asked): Standing {
  const [from = '', to = '', ...more] = (asked.named.span ?? '').split('..');
  if (more.length > 0 || !NUMBER.test(from) || !NUMBER.test(to) || Number(from) >= Number(to)) return null;
  const ends = [from, to].map((end) => editionState(release.reference, Number(end), release.language));
  if (ends.includes(null)) return null;
  return ends.includes('suppressed') ? 'suppressed' : 'readable';
}
