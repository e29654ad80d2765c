import { type Concern, concern, type Field } from './concern.ts';
import type { EditionContent, Text } from './content.ts';
import { toPlainText } from './document.ts';
import type { Block, Inline } from './document-schema.ts';
import { picturePlace, undescribed } from './picture-faults.ts';
import type { Language } from './vocabulary.ts';
import { weekdayConcerns } from './weekdays.ts';

/** The concerns of a content; `live` is what readers have now, null on a first edition. */
export function concerns(content: EditionContent, live: EditionContent | null): Concern[] {
  return content.included.flatMap((language) => {
    const text = content.texts[language];
    if (!text) return [];
    const before = content.kindOfChange === 'minor' ? live?.texts[language] : undefined;
    return [
      ...headlineConcerns(text, language),
      ...placeholderConcerns(text, language),
      ...weekdayConcerns(fieldsOf(text), language),
      ...foreignConcerns(text, language),
      ...pictureConcerns(text, language),
      ...(before ? minorConcerns(before, text, language) : []),
    ];
  });
}

/** The concerns that were not ticked yet. */
export function openConcerns(content: EditionContent, live: EditionContent | null): Concern[] {
  return concerns(content, live).filter((concern) => !content.ticked.includes(concern.id));
}

function fieldsOf(text: Text): Field[] {
  return [
    { name: 'headline', words: text.headline },
    { name: 'subhead', words: text.subhead },
    { name: 'summary', words: text.summary },
    { name: 'body', words: toPlainText(text.body) },
    { name: 'notes', words: text.notes },
  ];
}

function headlineConcerns(text: Text, language: Language): Concern[] {
  const { headline } = text;
  const found: Concern[] = [];
  const add = (code: string, sentence: string) =>
    found.push(concern(code, language, 'headline', headline, sentence));
  if (headline.length > 110)
    add('long-headline', `The headline has ${headline.length} characters; search results cut at 110.`);
  const letters = headline.replace(/[^\p{L}]/gu, '');
  const hasCase = headline.toLocaleLowerCase(language) !== headline.toLocaleUpperCase(language);
  if (letters.length > 3 && hasCase && headline === headline.toLocaleUpperCase(language)) {
    add('all-capitals', 'The headline is all in capitals.');
  }
  if (/[^.]\.$/.test(headline.trim())) add('final-stop', 'The headline ends with a full stop.');
  return found;
}

const PLACEHOLDER = /XXX+|\[(?:…|\.\.\.)\]|\bTK\b/g;

function placeholderConcerns(text: Text, language: Language): Concern[] {
  return fieldsOf(text).flatMap(({ name, words }) =>
    [...new Set(words.match(PLACEHOLDER) ?? [])].map((found) =>
      concern('placeholder', language, name, found, `“${found}” looks like a placeholder that was left.`),
    ),
  );
}

const SCRIPTS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
} as const;
type Script = keyof typeof SCRIPTS;

function scriptOf(words: string): Script | null {
  for (const [script, pattern] of Object.entries(SCRIPTS)) {
    if (pattern.test(words))
      return script === 'Latin' || script === 'Cyrillic' || script === 'Arabic' ? script : null;
  }
  return null;
}

function scriptOfLanguage(language: Language): Script {
  if (['ru', 'uk', 'bg', 'kk'].includes(language)) return 'Cyrillic';
  return ['ar', 'fa', 'ur'].includes(language) ? 'Arabic' : 'Latin';
}

/** A run of four or more words in another script, outside a passage marked as foreign. */
function foreignConcerns(text: Text, language: Language): Concern[] {
  const own = scriptOfLanguage(language);
  const runs = unmarkedTexts(text.body.doc.content).flatMap((words) => foreignRuns(words, own));
  return [...new Set(runs)].map((run) =>
    concern('foreign', language, 'body', run, `“${run}” is in another language and not marked as such.`),
  );
}

function foreignRuns(words: string, own: Script): string[] {
  const runs: string[] = [];
  let run: string[] = [];
  const flush = () => {
    if (run.length >= 4) runs.push(run.join(' '));
    run = [];
  };
  for (const word of words.split(/\s+/)) {
    const script = scriptOf(word);
    if (script !== null && script !== own) run.push(word);
    else if (script === own) flush();
  }
  flush();
  return runs;
}

function unmarkedTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'horizontalRule') return [];
    if (block.type === 'figure') return [block.attrs.alt ?? '', block.attrs.caption];
    if (block.type === 'paragraph' || block.type === 'heading') return unmarkedIn(block.content ?? []);
    if (block.type === 'table')
      return block.content.flatMap((row) => row.content.flatMap((cell) => unmarkedTexts(cell.content)));
    if (block.type === 'blockquote') return block.content.flatMap(({ content }) => unmarkedIn(content ?? []));
    if (block.type === 'note') return unmarkedTexts(block.content);
    return block.content.flatMap((item) => unmarkedTexts(item.content));
  });
}

function unmarkedIn(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'text' && !node.marks?.some((mark) => mark.type === 'foreign') ? [node.text] : [],
  );
}

/** The name of a file, or of the camera's count, says nothing to who cannot see the picture. */
function pictureConcerns(text: Text, language: Language): Concern[] {
  return undescribed(text.body.doc.content).map(({ picture, number }) => {
    const alt = picture.attrs.alt ?? '';
    const sentence = `“${alt}” does not say what picture ${number} shows.`;
    const found = concern('picture', language, 'body', alt, sentence);
    return { ...found, field: picturePlace(found.field, number, 'alt') };
  });
}

const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: /^(no|not|never|none|nor|without|cannot|\p{L}+n[’']t)$/iu,
  az: /^(deyil|yox|heç|\p{L}+(ma|mə|mır|mir|mur|mür|maz|məz)\p{L}*)$/iu,
  ru: /^(не|ни|нет|никогда|никто|без)$/iu,
  ar: /^(لا|لم|لن|ليس|ليست|غير|بدون|دون)$/u,
};

/** A “minor” change that touches a number, a name, a date or a negation is probably not minor. */
function minorConcerns(before: Text, after: Text, language: Language): Concern[] {
  const heavy = (text: Text) => fieldsOf(text).flatMap(({ words }) => heavyWords(words, language));
  const [old, now] = [heavy(before), heavy(after)];
  const changed = [...difference(now, old), ...difference(old, now)];
  if (changed.length === 0) return [];
  const shown = [...new Set(changed)].slice(0, 5).join(', ');
  const sentence = `This “minor” change touches a number, name, date or negation: ${shown}.`;
  return [concern('minor', language, 'body', shown, sentence)];
}

/** Numbers, negations and capitalised words that do not open a sentence. */
function heavyWords(words: string, language: Language): string[] {
  const found: string[] = [];
  let opensSentence = true;
  for (const token of words.split(/\s+/).filter((candidate) => candidate !== '')) {
    const word = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const capital = /^\p{Lu}/u.test(word) && !opensSentence;
    if (word !== '' && (/\p{N}/u.test(word) || capital || NEGATIONS[language]?.test(word))) found.push(word);
    opensSentence = /[.!?…:]["”»)]*$/.test(token);
  }
  return found;
}

function difference(words: readonly string[], without: readonly string[]): string[] {
  const left = [...without];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
