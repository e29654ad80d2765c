import canonicalize from 'canonicalize';
import { eventOf } from './advisory.ts';
import type { EditionContent } from './content.ts';
import { isSameText } from './content-hash.ts';
import type { Fault } from './refusal.ts';

/**
 * A language that is added later is an edition of its own, of kind translation: it adds a language and
 * leaves every other text byte for byte. `live` is what readers have, null on a first edition.
 */
export function translationFaults(content: EditionContent, live: EditionContent | null): Fault[] {
  if (!live) return [];
  const added = content.included.filter((language) => !live.included.includes(language));
  if (content.kindOfChange !== 'translation') return added.length > 0 ? [notAlone(added)] : [];
  const touched = live.included.filter(
    (language) => !isSameText(content.texts[language], live.texts[language]),
  );
  return [
    ...(added.length === 0 ? [nothingAdded] : []),
    ...touched.map(touchedFault),
    ...(isSameEvent(content, live) ? [] : [eventTouched]),
  ];
}

function notAlone(added: readonly string[]): Fault {
  const languages = added.join(', ');
  const sentence = `${languages} is new here. Choose “translation” as the kind of change, or leave ${languages} out.`;
  return { field: 'kindOfChange', sentence };
}

const nothingAdded: Fault = {
  field: 'kindOfChange',
  sentence: 'No language is added here. Include the new one, or choose another kind of change.',
};

const eventTouched: Fault = {
  field: 'event.start',
  sentence:
    'An edition that adds a translation leaves the event as it is. Undo the change, or choose another kind of change.',
};

/** The same times, and the same place in every language that readers have. */
function isSameEvent(content: EditionContent, live: EditionContent): boolean {
  const [now, was] = [content, live].map((one) => {
    const event = eventOf(one);
    return event && { ...event, places: live.included.map((language) => event.places[language] ?? '') };
  });
  return canonicalize(now) === canonicalize(was);
}

function touchedFault(language: string): Fault {
  return {
    field: `texts.${language}.body`,
    sentence: `An edition that adds a translation leaves ${language} as it is. Undo the change, or choose another kind of change.`,
  };
}
