import { dictionary } from '@zxcvbn-ts/language-common';
import { COMMON_WORDS } from './common-passwords.ts';
import { fold } from './fold.ts';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;
/** What a field takes, in UTF-16 units: a character may be two. */
export const PASSWORD_FIELD_MAX = 2 * PASSWORD_MAX;

/** Whose password it is, and for whom they work: what guards an account is not its person's name or their office's. */
export type About = {
  readonly email: string;
  readonly name: string;
  /** The names of the institution, in its languages. */
  readonly institution?: readonly string[];
};

/**
 * What is wrong with a new password, or null. Length counts, not kinds of characters; what guessers
 * try first is refused (NIST SP 800-63B-4, 3.1.1.2).
 */
export function passwordFault(password: string, about: About): string | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN)
    return `Use at least ${PASSWORD_MIN} characters. A few words in a row are easy to remember.`;
  if (length > PASSWORD_MAX) return `Use at most ${PASSWORD_MAX} characters.`;
  if (isGuessable(password, about))
    return 'This password is among the first that somebody would try. Choose another one.';
  return null;
}

function isGuessable(password: string, about: About): boolean {
  const plain = fold(password);
  if (new Set(plain).size < 5 || isRun(plain)) return true;
  const words = new Set([...COMMON, ...wordsAbout(about)]);
  const core = letters(plain);
  return [plain, unmasked(plain), core, unmasked(core)].some(
    (form) => LEAKED.has(form) || isMadeOf(form, words),
  );
}

/** Nearly 50,000 passwords, in small letters, that were found most often in what has leaked. */
const LEAKED: ReadonlySet<string> = new Set(dictionary['passwords-common']);

/** As people type them who leave the marks of letters out, or who do not. */
const COMMON: ReadonlySet<string> = new Set([...COMMON_WORDS].map((word) => fold(word)));

/** The address as a whole and at its sign, and the parts of it and of the names that somebody might use. */
function wordsAbout({ email, name, institution = [] }: About): string[] {
  const address = fold(email);
  const parts = fold([name, email, ...institution].join(' ')).split(/[^\p{L}\p{N}]+/u);
  return [address, ...address.split('@'), ...parts].filter((word) => word.length >= 3);
}

const MASKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** `p4$$w0rd` → `password`. */
function unmasked(text: string): string {
  return [...text].map((letter) => MASKS[letter] ?? letter).join('');
}

/** One or two common words, or one repeated, with at most digits and marks before, between and after. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const core = letters(text);
  if (core === '' && /^[\x20-\x7e]*$/.test(text)) return text !== '';
  return [text, core, core.replaceAll(/[^\p{L}\p{N}]/gu, '')].some(
    (form) => words.has(form) || isRepeated(form) || isTwo(form, words),
  );
}

/** From the first letter to the last. */
function letters(text: string): string {
  return text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function isRepeated(text: string): boolean {
  return text.length > 3 && (text + text).indexOf(text, 1) < text.length;
}

function isTwo(text: string, words: ReadonlySet<string>): boolean {
  for (let cut = 3; cut <= text.length - 3; cut += 1) {
    if (!words.has(text.slice(0, cut))) continue;
    const rest = text.slice(cut).replaceAll(/^[^\p{L}]+/gu, '');
    if (rest === '' || words.has(rest) || words.has(text.slice(cut))) return true;
  }
  return false;
}

/** `abcdefghijkl`, `210987654321`: nearly every step is the same small one. */
function isRun(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, place) => code - (codes[place] ?? 0));
  const regular = steps.filter((step) => step === 1 || step === -9 || step === 0).length;
  const backward = steps.filter((step) => step === -1 || step === 9 || step === 0).length;
  return Math.max(regular, backward) >= steps.length * 0.8;
}
