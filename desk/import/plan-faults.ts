import { isExpectedPage, isReservedPath, isStandingName, standingNameAt } from '#newsroom/addresses.ts';
import type { ImportLine } from '#newsroom/import-line.ts';
import { yearIn } from '#newsroom/institution-time.ts';
import { parseReference } from '#newsroom/reference-number.ts';
import type { Fault } from '#newsroom/refusal.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Moment, PlanContext, Settled } from './plan.ts';

/** Everything that is wrong with a line apart from its words. */
export function lineFaults(
  line: ImportLine,
  context: PlanContext,
  { moment, mainLanguage }: Settled,
): Fault[] {
  const noMain = { field: 'main', sentence: `there is no text in ${mainLanguage}` };
  return [
    ...furnitureFaults(line, context),
    ...addressFaults(line, context),
    ...mediaFaults(line, context),
    ...(line.texts[mainLanguage] ? [] : [noMain]),
    ...numberFaults(line, moment),
    ...standingFaults(line, mainLanguage),
    ...eventFaults(line),
  ];
}

function furnitureFaults(line: ImportLine, context: PlanContext): Fault[] {
  const faults: Fault[] = [];
  const unknown = (field: string, what: string, known: readonly string[], wanted: readonly string[]) => {
    const missing = wanted.filter((candidate) => !known.includes(candidate));
    if (missing.length > 0) faults.push({ field, sentence: `there is no ${what} ${missing.join(', ')}` });
  };
  if (!context.createMissing) {
    unknown('section', 'section', context.sections, [line.section]);
    unknown('topics', 'topic', context.topics, line.topics ?? []);
    unknown('contacts', 'press contact', context.contacts, line.contacts ?? []);
    unknown(
      'event.contact',
      'press contact',
      context.contacts,
      line.event?.contact ? [line.event.contact] : [],
    );
  }
  unknown('texts', 'language of the institution', context.languages, Object.keys(line.texts));
  return faults;
}

function mediaFaults(line: ImportLine, { skipMedia }: PlanContext): Fault[] {
  if (line.media.length === 0 || skipMedia) return [];
  const sentence =
    'photos cannot be imported yet; leave the key out, or use --skip-media to import the texts alone';
  return [{ field: 'media', sentence }];
}

function addressFaults(line: ImportLine, { languages }: PlanContext): Fault[] {
  const isOwn = (path: string) =>
    isReservedPath(path, languages) || isExpectedPage(standingNameAt(path, languages) ?? '');
  return Object.entries(line.texts).flatMap(([language, text]) =>
    text.old_addresses.filter(isOwn).map((path) => ({
      field: `texts.${language}.old_addresses`,
      sentence: `${path} is an address of this site itself`,
    })),
  );
}

function eventFaults({ kind, event }: ImportLine): Fault[] {
  if (event === undefined || kind === 'media_advisory') return [];
  return [{ field: 'event', sentence: 'only a media advisory has an event' }];
}

/** A number is given at publication: what is not public yet cannot bring one. */
function numberFaults({ number }: ImportLine, moment: Moment): Fault[] {
  if (number === undefined || moment === 'archive') return [];
  const sentence = 'a number is given at publication; leave it out here and give a source_id';
  return [{ field: 'number', sentence }];
}

function standingFaults(line: ImportLine, mainLanguage: Language): Fault[] {
  if (line.kind !== 'standing_page') return [];
  const names = new Set(Object.values(line.texts).map((text) => text.slug ?? ''));
  if (names.size === 1 && isStandingName([...names][0] ?? '')) return [];
  const sentence = 'give the page’s fixed address, such as about, as the slug of every text';
  return [{ field: `texts.${mainLanguage}.slug`, sentence }];
}

/** A number may be of another year than its release; that is odd enough to be told. */
export function yearWarnings({ number, published_at: at }: ImportLine, zone: string): Fault[] {
  const year = number === undefined ? undefined : parseReference(number)?.year;
  if (at === undefined || year === undefined || year === yearIn(new Date(at), zone)) return [];
  return [{ field: 'number', sentence: 'the year of the number is not the year of publication' }];
}
