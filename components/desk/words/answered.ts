import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { CATALOGUES, type Sentence, textIn } from './catalogues.ts';
import { worded } from './worded.ts';

/**
 * What a rule or a deed answered, in the language of the person who asked. They answer in English with the
 * values filled in, so that they stay free of languages: a sentence with values is recognised by its pattern,
 * `The topic {topic} no longer exists.`, and several after one another each by itself. What no catalogue knows
 * stays as it is.
 */
export function answered(language: DeskLanguage, sentence: string): string {
  if (language === 'en') return sentence;
  return whole(language, sentence) ?? joined(language, sentence) ?? sentence;
}

function whole(language: DeskLanguage, sentence: string): string | null {
  if (isKnown(sentence)) return textIn(language, sentence);
  for (const { key, pattern } of patterns()) {
    const places = pattern.exec(sentence)?.groups;
    if (!places) continue;
    const values = Object.entries(places).map(([name, value]) => [name, valueIn(language, value)]);
    return worded(language, textIn(language, key), Object.fromEntries(values));
  }
  return null;
}

function isKnown(sentence: string): sentence is Sentence {
  return Object.hasOwn(CATALOGUES.az, sentence);
}

/** Numbers are counted; what is said within a sentence is said in the same language. */
function valueIn(language: DeskLanguage, value: string): string | number {
  return /^\d{1,9}$/.test(value) ? Number(value) : answered(language, value);
}

/** As much of the beginning as is known, and the same for what comes after it. */
function joined(language: DeskLanguage, sentence: string): string | null {
  for (const { index } of [...sentence.matchAll(/(?<=[.?!]”?) (?=[A-Z“])/g)].toReversed()) {
    const first = whole(language, sentence.slice(0, index));
    if (first !== null) return `${first} ${answered(language, sentence.slice(index + 1))}`;
  }
  return null;
}

/** `by {name}` says too little outside its places to be told from other sentences. */
const LEAST_TOLD = 7;

type Pattern = { readonly key: Sentence; readonly pattern: RegExp };
let made: readonly Pattern[] | undefined;

/** The sentences with simple places, the most telling first. */
function patterns(): readonly Pattern[] {
  made ??= Object.keys(CATALOGUES.az)
    .filter(isKnown)
    .filter((key) => /\{\w+\}/.test(key) && !/\{\w+,|<\w+>/.test(key) && told(key) >= LEAST_TOLD)
    .toSorted((a, b) => told(b) - told(a))
    .map((key) => ({ key, pattern: patternOf(key) }));
  return made;
}

/** How many characters stand outside its places. */
function told(key: string): number {
  return key.replace(/\{\w+\}/g, '').length;
}

/** A place that comes again holds the same again. */
function patternOf(key: string): RegExp {
  const parts = key.split(/\{(\w+)\}/);
  const source = parts.map((part, nth) => {
    if (nth % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return parts.indexOf(part) < nth ? `\\k<${part}>` : `(?<${part}>.+?)`;
  });
  return new RegExp(`^${source.join('')}$`, 's');
}
