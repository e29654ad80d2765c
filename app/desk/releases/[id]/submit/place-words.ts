import { fieldName } from '#components/desk/field-name.ts';
import { type Sentence, textIn } from '#components/desk/words/catalogues.ts';
import { spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';

const EVENT_WORDS: Readonly<Record<string, Sentence>> = {
  start: 'beginning',
  end: 'end',
  contact: 'who accredits',
  deadline: 'end of the accreditation',
};

/** A place of a content in words: `Summary, English` for `texts.en.summary`. Outside of a page the language is given. */
export function placeWords(place: string, spoken = spokenLanguage()): string {
  const [where = '', within, name] = place.split('.');
  const called = (field: string) => fieldName(field, spoken);
  if (where === 'texts' && within && name) return `${called(name)}, ${languageName(within, spoken)}`;
  if (where === 'changeNotes' && within) return `${called('changeNote')}, ${languageName(within, spoken)}`;
  if (where === 'event') {
    if (name) return `${called('eventPlace')}, ${languageName(name, spoken)}`;
    const part = EVENT_WORDS[within ?? ''];
    return `${called('event')}: ${part ? textIn(spoken, part) : ''}`;
  }
  return called(where);
}
