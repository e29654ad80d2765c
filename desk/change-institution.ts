import { type Institution, readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { publishedInstants } from '#db/editorial/releases.ts';
import type { Tx } from '#db/editorial/store.ts';
import { type Colour, FIRST_COLOUR, readColour } from '#newsroom/colours.ts';
import { type ReadEmblem, readEmblem } from '#newsroom/emblem.ts';
import { isKnownZone, isOtherYear } from '#newsroom/institution-time.ts';
import { can } from '#newsroom/permissions.ts';
import { type Fault, type Refused, refuse } from '#newsroom/refusal.ts';
import type { ByLanguage, Language } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type ChangeInstitution = {
  readonly names: ByLanguage;
  readonly mottos: Institution['mottos'];
  readonly boilerplate: ByLanguage;
  /** `#rrggbb`. */
  readonly colour: string;
  /** An SVG drawing; empty for the one that comes with the program. */
  readonly emblem: string;
  readonly zone: string;
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
};

/** Changes the furniture that stands around every text. Readers see it at once. */
export function changeInstitution(
  call: Call,
  input: ChangeInstitution,
): Promise<DeedOutcome<{ changed: true }>> {
  // Before the transaction: a drawing can be long.
  const look = readLook(input);
  return perform(call, 'change_institution', async ({ tx, actor }) => {
    if (!can(actor, 'change_institution', { kind: 'furniture' })) return notAllowed();
    const before = await readInstitution(tx);
    const faults = faultsOf(input, look, before);
    if (faults.length > 0)
      return refuse('bad_input', 'Some fields need another look. Nothing was changed.', faults);
    const moved = await movedAddress(tx, before.zone, input.zone);
    if (moved) return moved;
    const { names, mottos, boilerplate, zone, mainLanguage } = input;
    await updateInstitution(tx, {
      names,
      mottos,
      boilerplate,
      colour: look.colour ?? FIRST_COLOUR,
      emblem: look.drawing?.ok ? look.drawing.svg : null,
      zone,
      languages: [...input.languages],
      mainLanguage,
    });
    return {
      ok: true,
      answer: { changed: true },
      audit: { details: { zone, languages: [...input.languages], mainLanguage, colour: look.colour } },
      public: { releaseId: null, before: 'furniture', after: 'institution' },
    };
  });
}

function faultsOf(input: ChangeInstitution, { colour, drawing }: Look, before: Institution): Fault[] {
  const faults: Fault[] = [];
  const add = (field: string, sentence: string) => faults.push({ field, sentence });
  if (!isKnownZone(input.zone)) add('zone', 'Choose a time zone such as Asia/Baku.');
  if (!input.languages.includes(input.mainLanguage))
    add('mainLanguage', 'The main language must be one of the languages.');
  const lost = before.languages.filter((language) => !input.languages.includes(language));
  if (lost.length > 0) add('languages', `Keep ${lost.join(', ')}: addresses in a language are for ever.`);
  if (new Set(input.languages).size !== input.languages.length) add('languages', 'Name each language once.');
  if (colour === null) add('colour', 'Give the colour as # and six digits, such as #0f4668.');
  if (drawing?.ok === false) add('emblem', drawing.sentence);
  for (const language of input.languages) {
    if (!input.names[language]?.trim())
      add(`names.${language}`, `Give the institution’s name in ${language}.`);
  }
  return faults;
}

/** An address holds the year in the institution's zone, and is for ever: the refusal where another zone would move one. */
async function movedAddress(tx: Tx, before: string, after: string): Promise<Refused | null> {
  if (before === after) return null;
  const moved = (await publishedInstants(tx)).find((instant) => isOtherYear(instant, before, after));
  if (!moved) return null;
  const sentence = `In this zone, what was published on ${moved.toISOString().slice(0, 10)} would belong to another year, and its address would change. Keep ${before}.`;
  return refuse('bad_input', sentence, [{ field: 'zone', sentence }]);
}

/** Null where the colour is none, or no drawing is given. */
type Look = { readonly colour: Colour | null; readonly drawing: ReadEmblem | null };

function readLook({ colour, emblem }: ChangeInstitution): Look {
  return { colour: readColour(colour), drawing: emblem.trim() === '' ? null : readEmblem(emblem) };
}
