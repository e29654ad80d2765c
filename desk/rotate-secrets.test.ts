import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findAuthenticator, findSetup } from '#db/editorial/second-factors.ts';
import { listLiveSessions } from '#db/editorial/sessions.ts';
import type { Call } from './deed.ts';
import { sealedFor } from './own-factor.ts';
import { rotateSecrets } from './rotate-secrets.ts';
import { sealingKeys, unseal } from './sealed.ts';
import { START_SECRETS } from './secret-files.ts';
import { done, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { giveSetup, OTHER_SECRET, provingIn, SECRET, withAuthenticator } from './testing/second-factors.ts';
import { refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const operator = (): Call => ({ ...newsroom.by('admin'), actor: { kind: 'system', name: 'operator' } });
const secrets = () => join(newsroom.stores.dataFolder, 'secrets');
const wordsOf = (name: string) => readFileSync(join(secrets(), name), 'utf8');
const keyLines = () => wordsOf('second-factor-key').split('\n').filter(Boolean);
const secretOf = async (person: 'writer' | 'editor') => {
  const id = newsroom.people[person];
  const app = await findAuthenticator(newsroom.stores.editorial.reads, id);
  return unseal(sealingKeys(newsroom.stores.dataFolder), app?.sealedSecret ?? '', sealedFor(id));
};
const { enter } = provingIn(() => newsroom);
const live = () => listLiveSessions(newsroom.stores.editorial.reads, newsroom.people.second, NOON);

describe('rotating the secrets', () => {
  test('makes every file another one, whole and for its owner alone', async () => {
    done(await rotateSecrets(operator()));
    const before = START_SECRETS.map(wordsOf);
    done(await rotateSecrets(operator()));
    expect(new Set([...before, ...START_SECRETS.map(wordsOf)]).size).toBe(4);
    for (const name of START_SECRETS) {
      expect(Buffer.from(wordsOf(name), 'base64')).toHaveLength(32);
      expect(statSync(join(secrets(), name)).mode & 0o777).toBe(0o600);
    }
    expect(readdirSync(secrets()).sort()).toEqual(['second-factor-key', ...START_SECRETS].sort());
  });

  test('signs everybody out and loses nobody: apps go on with the new key alone', async () => {
    await withAuthenticator(newsroom, 'writer');
    await withAuthenticator(newsroom, 'editor', OTHER_SECRET);
    await newsroom.stores.editorial.tx((tx) =>
      giveSetup(tx, newsroom.stores.dataFolder, newsroom.people.admin),
    );
    done(await enter('second'));
    expect(await live()).toHaveLength(1);
    const { entry, sessions, sealed } = await traced(newsroom, () => rotateSecrets(operator()));
    expect([sessions, sealed]).toEqual([1, 2]);
    expect(entry).toMatchObject({
      actor: 'system:operator',
      deed: 'rotate_secrets',
      details: { sessions: 1, sealed: 2 },
    });
    expect(await live()).toEqual([]);
    expect(await findSetup(newsroom.stores.editorial.reads, newsroom.people.admin)).toBeNull();
    writeFileSync(join(secrets(), 'second-factor-key'), `${keyLines()[0]}\n`);
    expect([await secretOf('writer'), await secretOf('editor')]).toEqual([SECRET, OTHER_SECRET]);
  });

  test('done again and again keeps two keys, not a growing file', async () => {
    await withAuthenticator(newsroom, 'writer');
    for (let turn = 0; turn < 4; turn += 1) done(await rotateSecrets(operator()));
    expect(keyLines()).toHaveLength(2);
    expect(await secretOf('writer')).toBe(SECRET);
  });

  test('is refused to people, also to an admin', async () => {
    expect(await refused(newsroom, () => rotateSecrets(newsroom.by('admin')))).toMatchObject({
      code: 'not_allowed',
    });
  });

  test('a secret that no key opens stays as it is, and does not stop the others', async () => {
    await withAuthenticator(newsroom, 'writer');
    rmSync(secrets(), { recursive: true });
    await withAuthenticator(newsroom, 'editor');
    expect(done(await rotateSecrets(operator()))).toMatchObject({ sealed: 1 });
    expect([await secretOf('writer'), await secretOf('editor')]).toEqual([null, SECRET]);
  });
});

describe('rotating that is stopped', () => {
  test('where a file cannot be written, is refused, and everything that was sealed still opens', async () => {
    await withAuthenticator(newsroom, 'writer');
    done(await enter('second'));
    const blocked = join(secrets(), START_SECRETS[0]);
    mkdirSync(blocked);
    writeFileSync(join(blocked, 'in-the-way'), '');
    await expect(rotateSecrets(operator())).rejects.toThrow();
    expect(await live()).toHaveLength(1);
    expect(await secretOf('writer')).toBe(SECRET);
    rmSync(blocked, { recursive: true });
    done(await rotateSecrets(operator()));
    expect(await secretOf('writer')).toBe(SECRET);
  });

  test('before its commit, leaves keys that open what is in the store', async () => {
    await withAuthenticator(newsroom, 'writer');
    const { editorial } = newsroom.stores;
    const tx: typeof editorial.tx = (work) =>
      editorial.tx(async (open) => {
        await work(open);
        throw new Error('killed');
      });
    const call = { ...operator(), stores: { ...newsroom.stores, editorial: { ...editorial, tx } } };
    await expect(rotateSecrets(call)).rejects.toThrow('killed');
    expect(await secretOf('writer')).toBe(SECRET);
  });
});
