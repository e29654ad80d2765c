import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.6' },
  'node_modules/other-platform': { version: '1.0.0', optional: true },
};
const next = { 'node_modules/next': { version: '16.4.6' } };

const write = (name, packages) => writeFileSync(join(folder, name), JSON.stringify({ packages }));

describe('isInstalled', () => {
  it.each([
    ['all that this platform takes', next, true],
    ['an optional package too', { ...next, 'node_modules/other-platform': { version: '1.0.0' } }, true],
    ['a package in another version', { 'node_modules/next': { version: '16.4.5' } }, false],
    ['a package missing', {}, false],
    ['a package the lock does not name', { ...next, 'node_modules/left': { version: '1.0.0' } }, false],
  ])('%s', (_case, present, answer) => {
    write('package-lock.json', lock);
    write('node_modules/.package-lock.json', present);
    expect(isInstalled(folder)).toBe(answer);
  });

  it('is false where an installation did not reach its end', () => {
    write('package-lock.json', lock);
    expect(isInstalled(folder)).toBe(false);
  });
});
