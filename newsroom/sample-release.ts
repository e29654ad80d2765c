import type { EditionContent, Text } from './content.ts';
import { fromPlainText } from './document.ts';
import type { Language } from './vocabulary.ts';

/** A release that was never written: what stands around a release is looked at with it. */
const WORDS: Readonly<
  Record<string, readonly [headline: string, summary: string, body: string, place: string]>
> = {
  az: [
    'Nümunə reliz',
    'Oxucular relizi belə görür.',
    'Mətn burada başlayır və bir neçə cümlə davam edir.',
    'Bakı',
  ],
  en: [
    'A sample release',
    'This is how readers see a release.',
    'The text begins here and goes on for a few sentences.',
    'Baku',
  ],
  ru: [
    'Пример релиза',
    'Так читатели видят релиз.',
    'Здесь начинается текст и продолжается ещё несколько предложений.',
    'Баку',
  ],
  ar: ['بيان نموذجي', 'هكذا يرى القراء البيان.', 'يبدأ النص هنا ويستمر لبضع جمل.', 'باكو'],
};

/** The sample in a language, else in English. */
export function sampleContent(language: Language, section: string): EditionContent {
  const known = WORDS[language.split('-')[0] ?? ''] ?? WORDS.en;
  const [headline = '', summary = '', body = '', dateline = ''] = known ?? [];
  const text: Text = {
    headline,
    subhead: '',
    summary,
    dateline,
    body: fromPlainText(body),
    notes: '',
    slug: null,
  };
  return {
    kind: 'press_release',
    section,
    topics: [],
    included: [language],
    archiveDate: null,
    kindOfChange: null,
    changeNotes: {},
    contacts: [],
    texts: { [language]: text },
    ticked: [],
    copied: null,
  };
}
