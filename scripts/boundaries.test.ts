import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundaryViolations } from './boundaries.ts';

/** A small house that keeps every rule, with one way of each kind that is allowed. */
const cleanHouse: Record<string, string> = {
  'package.json':
    '{"imports":{"#newsroom/*":"./newsroom/*","#db/*":"./db/*","#desk/*":"./desk/*","#auth/*":"./auth/*"}}',
  'next.config.ts': "import type { NextConfig } from 'next';\nexport default {} satisfies NextConfig;",
  'newsroom/slug.ts': "import slugify from 'slugify';\nexport const slug = slugify;",
  'newsroom/hash.ts': "import { createHash } from 'node:crypto';\nexport const hash = createHash;",
  'newsroom/slug.test.ts':
    "import { it } from 'vitest';\nimport { readFileSync } from 'node:fs';\nimport './slug.ts';",
  'db/pragmas.ts': "import type Database from 'better-sqlite3';\nexport type D = Database.Database;",
  'db/editorial/people.ts':
    "import { eq } from 'drizzle-orm';\nimport '../pragmas.ts';\nexport const people = eq;",
  'db/public/releases.ts': "import '../pragmas.ts';\nimport '#newsroom/slug.ts';\nexport const releases = 1;",
  'desk/publish.ts':
    "import '#db/editorial/people.ts';\nimport '#db/public/releases.ts';\nexport const publish = 1;",
  'desk/publish.test.ts': "import Database from 'better-sqlite3';\nimport './publish.ts';",
  'auth/actor.ts': "import 'next-auth';\nimport '#db/editorial/people.ts';\nexport const actor = 1;",
  'components/release/article.tsx':
    "import '#newsroom/slug.ts';\nimport '../ui/notice.tsx';\nexport const Article = 1;",
  'components/ui/notice.tsx': 'export const Notice = 1;',
  'app/reader.css': 'body {}',
  'app/(reader)/page.tsx': "import '../reader.css';\nimport '#db/public/releases.ts';\nexport default 1;",
  'app/desk/page.tsx': "import '#desk/publish.ts';\nimport '#auth/actor.ts';\nexport default 1;",
  'app/api/auth/route.ts': "export { actor as GET } from '#auth/actor.ts';",
  'server/settings.ts': 'export const settings = 1;',
  'server/gate/main.ts': "import '../settings.ts';\nimport '#db/public/releases.ts';",
  'server/gate/main.test.ts': "import '#desk/publish.ts';",
  'server/newsroom/main.ts': "import '#desk/publish.ts';\nimport '#auth/actor.ts';",
  'e2e/journey.spec.ts': "import '#desk/publish.ts';\nimport Database from 'better-sqlite3';",
};

/** One planted breach each: the file, its text, and words of the line that must tell it. */
const breaches: ReadonlyArray<[rule: string, path: string, text: string, told: string]> = [
  [
    'rules import no deed',
    'newsroom/x.ts',
    "import '#desk/publish.ts';",
    'newsroom/x.ts:1 imports desk/publish.ts',
  ],
  ['rules do no I/O', 'newsroom/x.ts', "import 'node:fs';", 'newsroom/x.ts:1 imports node:fs'],
  ['rules know no framework', 'newsroom/x.ts', "import 'react';", 'newsroom/x.ts:1 imports react'],
  [
    'deeds import no page',
    'desk/x.ts',
    "import '../app/desk/page.tsx';",
    'desk/x.ts:1 imports app/desk/page.tsx',
  ],
  ['deeds know no sign-in', 'desk/x.ts', "import '#auth/actor.ts';", 'desk/x.ts:1 imports auth/actor.ts'],
  ['deeds know no framework', 'desk/x.ts', "import 'next/headers';", 'desk/x.ts:1 imports next'],
  [
    'storage imports no deed',
    'db/editorial/x.ts',
    "import '#desk/publish.ts';",
    'db/editorial/x.ts:1 imports desk',
  ],
  [
    'public store apart',
    'db/public/x.ts',
    "import '#db/editorial/people.ts';",
    'db/public/x.ts:1 imports db/editorial',
  ],
  ['shared storage apart', 'db/x.ts', "import './editorial/people.ts';", 'db/x.ts:1 imports db/editorial'],
  ['SQL only in db', 'desk/x.ts', "import { sql } from 'drizzle-orm/sql';", 'SQL lives only in db/'],
  ['SQL only in db, by Node', 'server/x.ts', "import 'node:sqlite';", 'SQL lives only in db/'],
  [
    'components get values',
    'components/ui/x.tsx',
    "import '#db/public/releases.ts';",
    'components/ui/x.tsx:1 imports db',
  ],
  [
    'readers’ pages, editorial',
    'app/(reader)/x.tsx',
    "import '#db/editorial/people.ts';",
    'app/(reader)/x.tsx:1',
  ],
  [
    'readers’ pages, staff pages',
    'app/(reader)/x.tsx',
    "import '../desk/page.tsx';",
    'imports app/desk/page.tsx',
  ],
  ['top of app is readers’', 'app/global-not-found.tsx', "import '#auth/actor.ts';", 'imports auth/actor.ts'],
  [
    'gate, newsroom process',
    'server/gate/x.ts',
    "import '../newsroom/main.ts';",
    'imports server/newsroom/main.ts',
  ],
  [
    'pages, sign-in',
    'server/pages/x.ts',
    "import '#auth/actor.ts';",
    'server/pages/x.ts:1 imports auth/actor.ts',
  ],
  [
    'scripts import no page',
    'scripts/x.ts',
    "import '../app/desk/page.tsx';",
    'scripts/x.ts:1 imports app/desk/page.tsx',
  ],
  ['types count', 'newsroom/x.ts', "import type { A } from '#desk/publish.ts';", 'newsroom/x.ts:1'],
  [
    'handing on counts',
    'newsroom/x.ts',
    "export const a = 1;\nexport * from '#desk/publish.ts';",
    'newsroom/x.ts:2',
  ],
  ['dynamic imports count', 'newsroom/x.ts', "await import('#desk/publish.ts');", 'newsroom/x.ts:1'],
  ['templates count', 'newsroom/x.ts', 'await import(`#desk/publish.ts`);', 'newsroom/x.ts:1'],
  ['import types count', 'newsroom/x.ts', "type A = import('#desk/publish.ts').A;", 'newsroom/x.ts:1'],
  ['require counts', 'newsroom/x.ts', "require('../desk/publish.ts');", 'newsroom/x.ts:1'],
  [
    'no unreadable imports',
    'desk/x.ts',
    'export const load = (name: string) => import(name);',
    'only running it would tell',
  ],
  ['nothing missing', 'desk/x.ts', "import './gone.ts';", './gone.ts, which is not there'],
  ['no test as a library', 'desk/x.ts', "import './publish.test.ts';", 'imports a test'],
  ['no barrels', 'desk/x.ts', "export { publish } from './publish.ts';", 'desk/x.ts only hands on'],
  [
    'no barrels by import',
    'desk/x.ts',
    "import { publish } from './publish.ts';\nexport { publish };",
    'only hands on',
  ],
  [
    'no nameless folders',
    'desk/utils/x.ts',
    'export const x = 1;',
    'desk/utils/ is a name that says nothing',
  ],
  ['no unknown folders', 'shared/x.ts', 'export const x = 1;', 'shared/x.ts lies in a folder'],
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  for (const [path, text] of Object.entries(cleanHouse)) write(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('boundaries', () => {
  it('finds nothing in a house that keeps the table', () => {
    expect(boundaryViolations(root)).toEqual([]);
  });

  it.each(breaches)('%s', (_rule, path, text, told) => {
    write(path, text);
    expect(boundaryViolations(root)).toContainEqual(expect.stringContaining(told));
  });

  it('tells the whole way from a readers’ process to what it must not hold', () => {
    write('server/settings.ts', "import './newsroom-links.ts';");
    write('server/newsroom-links.ts', "import '#desk/publish.ts';");
    expect(boundaryViolations(root)).toEqual([
      expect.stringContaining(
        'server/gate/main.ts → server/settings.ts → server/newsroom-links.ts → desk/publish.ts',
      ),
    ]);
  });

  it('reports every breach of a file, each once', () => {
    write(
      'newsroom/x.ts',
      "import { a, b } from '#desk/publish.ts';\nexport { a } from '#auth/actor.ts';\nimport 'node:fs';\nb();",
    );
    expect(boundaryViolations(root)).toHaveLength(3);
  });

  it('does not pass over a file it cannot read', () => {
    write('desk/x.ts', 'import {');
    expect(() => boundaryViolations(root)).toThrow('desk/x.ts cannot be read as TypeScript');
  });
});
