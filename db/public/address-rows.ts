import { prepared } from './prepared.ts';

/** What the public store knows about addresses. Reads only; none of them is noted as a scope. */

export type AddressRow = {
  readonly path: string;
  readonly answer: 'page' | 'moved' | 'gone';
  readonly target: string | null;
  readonly reference: string;
  readonly language: string;
};

export type Languages = { readonly languages: readonly string[]; readonly mainLanguage: string };

/** The row for exactly this address (with its query, where an old address had one). */
export function addressRow(path: string): AddressRow | null {
  const row = prepared('SELECT path, answer, target, reference, language FROM addresses WHERE path = ?').get(
    path,
  );
  return (row as AddressRow | undefined) ?? null;
}

/** Where a moved address leads in the end: one redirect, also past addresses that moved again. */
export function lastTarget(first: string): string {
  let path = first;
  for (let hops = 0; hops < 8; hops += 1) {
    const next = addressRow(path);
    if (next?.answer !== 'moved' || next.target === null) break;
    path = next.target;
  }
  return path;
}

/** The languages readers are served in; none before the furniture was first projected. */
export function publicLanguages(): Languages {
  const row = prepared(
    `SELECT institution ->> '$.languages' AS languages, institution ->> '$.mainLanguage' AS mainLanguage FROM furniture`,
  ).get() as { languages: string; mainLanguage: string } | undefined;
  if (!row) return { languages: [], mainLanguage: 'en' };
  return { languages: JSON.parse(row.languages) as string[], mainLanguage: row.mainLanguage };
}

/** The keys of the institution's sections; none before the furniture was first projected. */
export function sectionKeys(): readonly string[] {
  const keys = prepared(
    `SELECT section.value ->> '$.key' FROM furniture, json_each(institution, '$.sections') AS section`,
  );
  return keys.pluck().all().map(String);
}

/** Whether readers are told of anybody to turn to. */
export function hasContact(): boolean {
  const found = prepared('SELECT 1 FROM furniture WHERE json_array_length(contacts) > 0');
  return found.get() !== undefined;
}

/** Where a release lives in a language: its page, else the address that answers that it is gone. */
export function homeOf(reference: string, language: string): string | null {
  const page = prepared('SELECT path FROM pages WHERE reference = ? AND language = ?')
    .pluck()
    .get(reference, language);
  if (typeof page === 'string') return page;
  const gone = prepared(
    `SELECT path FROM addresses WHERE reference = ? AND language = ? AND answer <> 'moved' ORDER BY path LIMIT 1`,
  );
  const path = gone.pluck().get(reference, language);
  return typeof path === 'string' ? path : null;
}

/** The main language of a release, or null where no release has this number. */
export function mainLanguageOf(reference: string): string | null {
  const found = prepared('SELECT main_language FROM releases WHERE reference = ?').pluck().get(reference);
  return typeof found === 'string' ? found : null;
}

/** The number of a release's newest edition; 0 where no release has this number. */
export function liveNumberOf(reference: string): number {
  return Number(prepared('SELECT live_number FROM releases WHERE reference = ?').pluck().get(reference) ?? 0);
}

/** How an edition stands for a reader of this language; null where there is nothing to read. */
export function editionState(
  reference: string,
  number: number,
  language: string,
): 'readable' | 'suppressed' | null {
  const state = prepared('SELECT state FROM editions WHERE reference = ? AND number = ?')
    .pluck()
    .get(reference, number);
  if (state === undefined) return null;
  if (state === 'suppressed') return 'suppressed'; // keeps no texts, so no language can be asked for
  const text = prepared('SELECT 1 FROM edition_texts WHERE reference = ? AND number = ? AND language = ?');
  return text.get(reference, number, language) ? 'readable' : null;
}

/** Whether a release has a calendar file in a language; a retracted one, whether it ever had any. */
export function hasCalendar(reference: string, language: string): boolean {
  const found = prepared(
    `SELECT 1 FROM releases AS r WHERE r.reference = ? AND r.invited = 1 AND (r.state = 'retracted' OR EXISTS (
      SELECT 1 FROM edition_texts AS t
      WHERE t.reference = r.reference AND t.number = r.live_number AND t.language = ? AND t.event IS NOT NULL))`,
  );
  return found.get(reference, language) !== undefined;
}
