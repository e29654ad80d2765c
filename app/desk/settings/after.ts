import type { Shown } from '#desk/furniture-change.ts';
import type { INSTITUTION_PARTS } from '#newsroom/forms/furniture.ts';
import type { OrderedList } from '#newsroom/order.ts';
import type { After } from '../desk-action.ts';
import { LIST_PAGES } from './list-pages.ts';

const NOT_SAVED = 'Nothing is saved yet. This is what readers would see.';

/** @param done where one goes once it is made */
function afterShown({ proposed }: Shown, done: string): After {
  if (!proposed) return done;
  const { shown, language, why } = proposed;
  return {
    preview: true,
    why: why?.code,
    sentence: why?.sentence ?? NOT_SAVED,
    frame: `/desk/settings/preview/${language}?shown=${shown}`,
    shown,
  };
}

type Part = (typeof INSTITUTION_PARTS)[number];
const PAGES: Readonly<Record<Part, string>> = {
  masthead: 'masthead',
  time: 'languages',
  ending: 'ending',
  security: 'safety',
};

export function afterInstitution(outcome: Shown, { part }: { readonly part: Part }): After {
  return afterShown(outcome, `/desk/settings/${PAGES[part]}?done=change_institution`);
}

export function afterLanguages(outcome: Shown): After {
  return afterShown(outcome, '/desk/settings/languages?done=change_languages');
}

/** A section, a topic or a press contact. */
export function afterMember(of: 'section' | 'topic' | 'contact') {
  return (outcome: Shown): After => afterShown(outcome, `/desk/${of}s?done=change_${of}`);
}

/** An order is looked at on the page of its list, where one goes on moving. */
export function afterOrder(
  { proposed }: Shown,
  {
    list,
    move,
  }: { readonly list: OrderedList; readonly move: Readonly<Record<'moved' | 'by', string>> | null },
): After {
  if (!proposed) return `${LIST_PAGES[list]}?done=order_furniture`;
  const query = new URLSearchParams({ order: proposed.shown, ...move });
  if (proposed.why) query.set('again', '1');
  return `${LIST_PAGES[list]}?${query}`;
}
