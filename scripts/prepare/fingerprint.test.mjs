import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(folder, 'app/desk'), { recursive: true });
  writeFileSync(join(folder, 'app/desk/page.tsx'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('fingerprint', () => {
  it.each([
    ['bytes', () => writeFileSync(join(folder, 'app/desk/page.tsx'), 'two')],
    ['names', () => renameSync(join(folder, 'app/desk/page.tsx'), join(folder, 'app/desk/pages.tsx'))],
    ['new files', () => writeFileSync(join(folder, 'app/layout.tsx'), '')],
    ['the lock', () => writeFileSync(join(folder, 'package-lock.json'), '{}')],
  ])('changes with %s', (_what, change) => {
    const before = fingerprint(folder);
    change();
    expect(fingerprint(folder)).not.toBe(before);
  });

  it.each([
    ['tests', 'app/desk/page.test.tsx'],
    ['an editor’s hidden files', 'app/.page.tsx.swp'],
    ['data', 'data.db'],
  ])('does not change with %s', (_what, name) => {
    const before = fingerprint(folder);
    writeFileSync(join(folder, name), 'x');
    expect(fingerprint(folder)).toBe(before);
  });
});
