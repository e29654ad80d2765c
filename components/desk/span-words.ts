import { type Span, spanOf } from '#newsroom/countdown.ts';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { type Sentence, textIn } from './words/catalogues.ts';
import { spokenLanguage } from './words/say.ts';
import { worded } from './words/worded.ts';

type Sentences = { readonly long: Sentence; readonly short: Sentence };

const AHEAD: Sentences = {
  long: 'in {days, plural, =0 {} one {# day } other {# days }}{hours, plural, =0 {} one {# hour } other {# hours }}{minutes, plural, =0 {} one {# minute} other {# minutes}}',
  short: 'in less than a minute',
};
const PAST: Sentences = {
  long: '{days, plural, =0 {} one {# day } other {# days }}{hours, plural, =0 {} one {# hour } other {# hours }}{minutes, plural, =0 {} one {# minute } other {# minutes }}ago',
  short: 'less than a minute ago',
};
const LENGTH: Sentences = {
  long: '{days, plural, =0 {} one {# day } other {# days }}{hours, plural, =0 {} one {# hour } other {# hours }}{minutes, plural, =0 {} one {# minute} other {# minutes}}',
  short: 'less than a minute',
};

/**
 * How long it is until an instant, in the two greatest units that matter: `in 2 days 3 hours`,
 * `in 5 minutes`, `in less than a minute`; how long it was where it is past: `20 minutes ago`.
 */
export function countdown(at: Date, now: Date, language: DeskLanguage = spokenLanguage()): string {
  const left = at.getTime() - now.getTime();
  return inWords(spanOf(Math.abs(left)), left >= 0 ? AHEAD : PAST, language);
}

/** A length of time (milliseconds) in words: `2 days 3 hours`. */
export function spanWords(length: number, language: DeskLanguage = spokenLanguage()): string {
  return inWords(spanOf(length), LENGTH, language);
}

function inWords(span: Span, { long, short }: Sentences, language: DeskLanguage): string {
  const { days, hours, minutes } = span;
  if (days + hours + minutes === 0) return textIn(language, short);
  return worded(language, textIn(language, long), { days, hours, minutes }).trim();
}
