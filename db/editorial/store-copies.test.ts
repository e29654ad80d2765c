import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import * as begin from '../begin.ts';
import { migrate } from './migrate.ts';
import { openEditorialStore, Undo } from './store.ts';

it('undoes for a deed of another copy of its module, as the framework bundles one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-copies-'));
  const file = join(folder, 'editorial.db');
  migrate(file);
  const store = openEditorialStore(file);
  vi.resetModules();
  const copy = await import('./store.ts');
  expect(copy.Undo).not.toBe(Undo);
  await expect(store.tx(() => Promise.reject(new copy.Undo('refused')))).resolves.toBe('refused');
  await expect(store.tx(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

it('knows a busy store of another copy', async () => {
  vi.resetModules();
  const copy = await import('../begin.ts');
  expect(new copy.StoreBusy('busy')).toBeInstanceOf(begin.StoreBusy);
  expect(new Error('busy')).not.toBeInstanceOf(begin.StoreBusy);
});
