/** A part of the house: where its files lie, and what they may import besides themselves. */
export interface Part {
  readonly name: string;
  readonly holds: (path: string) => boolean;
  /** Folders of the tree with all they hold, or, as `db/*`, only the files directly in one. */
  readonly may: readonly string[];
  /** Packages and Node's own modules; absent: all but those that only some parts may use. */
  readonly packages?: readonly string[];
  /** Readers' side: may not come by db/editorial, desk or auth over any number of steps either. */
  readonly readers?: true;
}

const under =
  (...folders: string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path.startsWith(`${folder}/`));

/** Files directly in a folder. */
const directlyIn = (folder: string) => (path: string) =>
  path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/');

/** Rules compute; what they may use computes as well: no files, no network, no clock of its own. */
const pure = [
  'zod',
  'diff',
  'slugify',
  'temporal-polyfill',
  'parse5',
  'parse5-html-rewriting-stream',
  'canonicalize',
  'csv-parse',
  '@zxcvbn-ts/language-common',
  'node:crypto',
];

/** The import table of the house. The first part that holds a file is its part. */
export const parts: readonly Part[] = [
  { name: 'newsroom', holds: under('newsroom'), may: [], packages: pure },
  { name: 'desk', holds: under('desk'), may: ['db', 'newsroom'] },
  { name: 'db/editorial', holds: under('db/editorial'), may: ['db', 'newsroom'] },
  { name: 'db/public', holds: under('db/public'), may: ['db/*', 'newsroom'], readers: true },
  {
    name: 'db',
    holds: (path) => directlyIn('db')(path) || under('db/testing')(path),
    may: ['newsroom'],
    readers: true,
  },
  { name: 'auth', holds: under('auth'), may: ['desk', 'db', 'newsroom'] },
  {
    name: 'components/release',
    holds: under('components/release'),
    may: ['components', 'newsroom'],
    readers: true,
  },
  { name: 'components', holds: under('components'), may: ['components', 'newsroom'] },
  {
    name: 'app/(reader)',
    holds: (path) => under('app/(reader)')(path) || directlyIn('app')(path),
    may: ['db/public', 'components', 'newsroom'],
    readers: true,
  },
  {
    name: 'app',
    holds: under('app'),
    may: ['app/*', 'desk', 'auth', 'db/editorial', 'components', 'newsroom'],
  },
  {
    name: 'server/gate',
    holds: under('server/gate'),
    may: ['server', 'db/public', 'newsroom'],
    readers: true,
  },
  {
    name: 'server/pages',
    holds: under('server/pages'),
    may: ['server', 'db/public', 'newsroom'],
    readers: true,
  },
  { name: 'server', holds: under('server'), may: ['desk', 'db', 'auth', 'newsroom'] },
  { name: 'scripts, e2e and bench', holds: under('scripts', 'e2e', 'bench'), may: everythingBut('app') },
  { name: 'the project’s folder', holds: (path) => !path.includes('/'), may: [] },
];

/** Every folder of the house but one. */
function everythingBut(folder: string): string[] {
  const folders = [
    'newsroom',
    'desk',
    'db',
    'auth',
    'app',
    'components',
    'server',
    'scripts',
    'e2e',
    'bench',
  ];
  return folders.filter((name) => name !== folder);
}

/** Parts whose tests set the stage with deeds and stores of other parts. */
export const testsMayAnything = ['auth', 'server', 'server/gate', 'server/pages'];
export const anythingButApp = everythingBut('app');

const hiddenFromReaders = ['db/editorial', 'desk', 'auth', 'server/newsroom'];

/** Whether a file is one that the readers’ side never reaches. */
export const isHidden = (path: string): boolean => hiddenFromReaders.some((folder) => isIn(path, folder));

/** Packages that only some folders may use; tests, e2e and bench look where they need to. */
export const reserved: ReadonlyArray<{
  readonly packages: readonly string[];
  readonly to: readonly string[];
  readonly because: string;
}> = [
  {
    packages: ['drizzle-orm', 'better-sqlite3', 'node:sqlite'],
    to: ['db', 'e2e', 'bench'],
    because: 'SQL lives only in db/',
  },
  {
    packages: ['next', 'next-auth', 'react', 'react-dom'],
    to: ['app', 'components', 'auth', 'server', 'next.config.ts', 'e2e', 'bench'],
    because: 'rules, deeds and storage know no framework',
  },
];

/** Names that say nothing about what lies inside. */
export const forbiddenFolders = [
  'lib',
  'libs',
  'util',
  'utils',
  'helper',
  'helpers',
  'service',
  'services',
  'types',
];

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
export const isIn = (path: string, folder: string): boolean =>
  folder.endsWith('/*')
    ? directlyIn(folder.slice(0, -2))(path)
    : path === folder || path.startsWith(`${folder}/`);
