import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { CATALOGUES, type Sentence, textIn } from './catalogues.ts';
import { worded } from './worded.ts';

/**
 * What a rule or a deed answered, in the language of the person who asked. They answer in English with the
 * values filled in, so that they stay free of languages: a sentence with values is recognised by its
 * pattern, `This is the last active {role}.`, and values that are words of ours are said as well. What no
 * catalogue knows stays as it is.
 */
export function answered(language: DeskLanguage, sentence: string): string {
  if (language === 'en') return sentence;
  if (isKnown(sentence)) return textIn(language, sentence);
  for (const { key, pattern } of patterns()) {
    const places = pattern.exec(sentence)?.groups;
    if (!places) continue;
    const values = Object.entries(places).map(([name, value]) => [name, answered(language, value)]);
    return worded(language, textIn(language, key), Object.fromEntries(values));
  }
  return sentence;
}

function isKnown(sentence: string): sentence is Sentence {
  return Object.hasOwn(CATALOGUES.az, sentence);
}

type Pattern = { readonly key: Sentence; readonly pattern: RegExp };
let made: readonly Pattern[] | undefined;

/** `{state}: {change}` and such would take anything for an answer of theirs. */
const LEAST_TOLD = 12;

/** The sentences with simple places, the most telling first. */
function patterns(): readonly Pattern[] {
  made ??= Object.keys(CATALOGUES.az)
    .filter(isKnown)
    .filter((key) => /\{[a-z]+\}/i.test(key) && !/\{\w+,|<\w+>/.test(key) && told(key) >= LEAST_TOLD)
    .toSorted((a, b) => told(b) - told(a))
    .map((key) => ({ key, pattern: patternOf(key) }));
  return made;
}

/** How many characters stand outside its places. */
function told(key: string): number {
  return key.replace(/\{\w+\}/g, '').length;
}

function patternOf(key: string): RegExp {
  const parts = key.split(/\{(\w+)\}/);
  const source = parts.map((part, nth) => (nth % 2 === 0 ? literally(part) : `(?<${part}>.+?)`));
  return new RegExp(`^${source.join('')}$`, 's');
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
