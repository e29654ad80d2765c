import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { answered } from './answered.ts';

/** Every sentence that a rule or a deed returns to a person is known in every language of the desk. */
const root = join(import.meta.dirname, '../../..');
const FOLDERS = ['newsroom', 'desk', 'auth'];
/** What its actions and routes say; what its pages say goes through `say`. */
const ACTIONS = ['app/desk', 'app/sign-in', 'app/link'];
const MORE = ['db/trouble.ts'];

/** Who reads these has the console or the log before them, or is another program. */
const FOR_OPERATORS = [
  'desk/backup',
  'desk/break-glass.ts',
  'desk/demo',
  'desk/end-vouched-sessions.ts',
  'desk/end-vouched-sessions.ts',
  'desk/health.ts',
  'desk/import-releases.ts',
  'desk/import/',
  'desk/kept-outside.ts',
  'desk/mail-health.ts',
  'desk/projection.ts',
  'desk/public-writer.ts',
  'desk/restore.ts',
  'newsroom/sign-on.ts',
  'newsroom/sign-on.ts',
];
/** The words of mails, in the language of who receives them already. */
const MAILS = ['newsroom/mails/'];

/** It stands in a page of a preview, in the language of its readers. */
const SAMPLES = ['newsroom/sample-release.ts'];

const SENTENCE = /^(?:[A-Z“]|\$\{).* .*[.?!]”?$/s;

type Span = { readonly start: number; readonly end: number };

/** The sentences of a file, a place in each filled with a word; without what is thrown, which reaches nobody. */
function sentencesIn(file: string, code: string): string[] {
  const thrown: Span[] = [];
  const found: (Span & { readonly words: string })[] = [];
  new Visitor({
    ThrowStatement({ start, end }) {
      thrown.push({ start, end });
    },
    NewExpression({ start, end, callee }) {
      if (callee.type === 'Identifier' && callee.name.endsWith('Error')) thrown.push({ start, end });
    },
    Literal({ start, end, value }) {
      if (typeof value === 'string') found.push({ start, end, words: value });
    },
    TemplateLiteral({ start, end }) {
      found.push({ start, end, words: code.slice(start + 1, end - 1) });
    },
  }).visit(parseSync(file, code).program);
  return found
    .filter(
      ({ start, words }) =>
        SENTENCE.test(words) && !thrown.some((one) => one.start <= start && start < one.end),
    )
    .map(({ words }) => words.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'word'));
}

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file) && !/\.test\.|testing/.test(file))
    .map((file) => `${folder}/${file}`);
}

test('sentences are seen, with values too, and not what is thrown', () => {
  const code = `f('Write it.', \`Take \${most(1)} of it.\`, 'not one', \`\${x}/y.\`); throw new Error('It broke off.');`;
  expect(sentencesIn('a.ts', code)).toEqual(['Write it.', 'Take word of it.']);
});

test('everything that is answered is known in Azerbaijani and in Russian', () => {
  const files = [
    ...FOLDERS.flatMap((folder) => filesIn(folder, /\.tsx?$/)),
    ...ACTIONS.flatMap((folder) => filesIn(folder, /\.ts$/)),
    ...MORE,
  ].filter((file) => ![...FOR_OPERATORS, ...MAILS, ...SAMPLES].some((one) => file.startsWith(one)));
  const unknown = files.flatMap((file) =>
    sentencesIn(file, readFileSync(join(root, file), 'utf8'))
      .filter((sentence) => answered('az', sentence) === sentence || answered('ru', sentence) === sentence)
      .map((sentence) => `${file}: ${sentence}`),
  );
  expect(unknown).toEqual([]);
});
