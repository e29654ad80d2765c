import type { DeedOutcome } from '#desk/deed.ts';
import type { INSTITUTION_PARTS } from '#newsroom/forms/furniture.ts';
import type { Step } from '#newsroom/order.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { After } from '../desk-action.ts';

/** In which language a change is shown that is only looked at; null where it was made. */
type Seen = { readonly shownIn: Language | null };

/** The answer of a change that is only looked at. */
export async function shown(
  looked: Promise<DeedOutcome<{ readonly language: Language }>>,
): Promise<DeedOutcome<Seen>> {
  const outcome = await looked;
  return outcome.ok ? { ok: true, shownIn: outcome.language, visible: outcome.visible } : outcome;
}

/** The answer of a change that was made. */
export async function saved(made: Promise<DeedOutcome<object>>): Promise<DeedOutcome<Seen>> {
  const outcome = await made;
  return outcome.ok ? { ok: true, shownIn: null, visible: outcome.visible } : outcome;
}

const NOT_SAVED = 'Nothing is saved yet. This is what readers would see.';

/** @param from where on the page the change is found */
function previewIn(language: Language, from = ''): After {
  const frame = `/desk/settings/preview/${language}?at=${Date.now()}${from}`;
  return { preview: true, sentence: NOT_SAVED, frame };
}

type Part = (typeof INSTITUTION_PARTS)[number];
const PAGES: Readonly<Record<Part, string>> = {
  masthead: 'masthead',
  time: 'languages',
  ending: 'ending',
  security: 'safety',
};
const AT_THE_TEXT = '#content';

export function afterInstitution({ shownIn }: Seen, { part }: { readonly part: Part }): After {
  if (shownIn !== null) return previewIn(shownIn, part === 'masthead' ? '' : AT_THE_TEXT);
  return `/desk/settings/${PAGES[part]}?done=change_institution`;
}

/** A section, a topic or a press contact: looked at, moved or changed. */
export function afterMember(of: 'section' | 'topic' | 'contact') {
  return (
    { shownIn }: Seen,
    { key, move }: { readonly key: string; readonly move?: Step | undefined },
  ): After => {
    if (shownIn !== null) return previewIn(shownIn, of === 'section' ? '' : AT_THE_TEXT);
    return move ? `/desk/${of}s?moved=${key}` : `/desk/${of}s?done=change_${of}`;
  };
}
