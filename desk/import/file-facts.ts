import { parseReference } from '#newsroom/reference-number.ts';
import type { Fault } from '#newsroom/refusal.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { ImportPlan } from './plan.ts';

/**
 * What a whole file asks for, gathered while it is checked: whatever the newsroom gives out itself
 * (numbers, slugs made from headlines) keeps clear of what a later line names.
 */
export class FileFacts {
  readonly #seen = new Map<string, number>();
  readonly #slugs = new Set<string>();
  /** The highest number that the file brings, per year. */
  readonly numbers = new Map<number, number>();

  /** Whether some line of the file names the slug. */
  namesSlug(language: Language, slug: string): boolean {
    return this.#slugs.has(`${language} ${slug}`);
  }

  /** Notes a line; answers what an earlier line of the file names already. */
  note(line: number, plan: ImportPlan): Fault[] {
    const { number, source_id: source, texts } = plan.line;
    const given = number === undefined ? null : parseReference(number);
    if (given) this.numbers.set(given.year, Math.max(given.number, this.numbers.get(given.year) ?? 0));
    const own: (readonly [string, string | null | undefined])[] = [
      ['number', number],
      ['source_id', source],
      ...plan.oldAddresses.map(({ language, path }) => [`texts.${language}.old_addresses`, path] as const),
      ...Object.entries(texts).map(([language, { slug }]) => [`texts.${language}.slug`, slug] as const),
    ];
    const isPage = plan.fixedSlug !== null;
    return own.flatMap(([field, value]) => {
      if (value === undefined || value === null) return [];
      if (field.endsWith('.slug') && !isPage) this.#slugs.add(`${field.split('.')[1]} ${value}`);
      // A page has one address in all languages, a slug is one of a language, an old address is one of the site.
      const scope = field.endsWith('.old_addresses') ? 'old_addresses' : isPage ? `page ${field}` : field;
      const before = this.#seen.get(`${scope} ${value}`);
      this.#seen.set(`${scope} ${value}`, line);
      return before === undefined ? [] : [{ field, sentence: `${value} stands in line ${before} already` }];
    });
  }
}
