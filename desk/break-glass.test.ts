import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditWords } from '#db/editorial/audit-words.ts';
import { findPerson, updatePerson } from '#db/editorial/people.ts';
import { listLiveSessions } from '#db/editorial/sessions.ts';
import { findLink } from '#db/editorial/sign-in-links.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { type BreakGlass, breakGlass, EMERGENCY_MINUTES } from './break-glass.ts';
import type { Call } from './deed.ts';
import { sendMailFrom } from './enqueue-mail.ts';
import { done, later, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { provingIn, withAuthenticator } from './testing/second-factors.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';
import { tokenHash } from './tokens.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => {
  sendMailFrom(null);
  newsroom.close();
});

const operator = (): Call => ({ ...newsroom.by('admin'), actor: { kind: 'system', name: 'operator' } });
const NEW: BreakGlass = {
  email: 'nigar@example.org',
  name: 'Nigar',
  reason: 'The only admin has left, and nobody can sign in.',
};
const reads = () => newsroom.stores.editorial.reads;
const { enter } = provingIn(() => newsroom);

describe('breaking the glass', () => {
  test('adds an admin with a link of one hour, and tells every admin why', async () => {
    sendMailFrom('https://news.example.org');
    const { personId, token, entry, told } = await traced(newsroom, () => breakGlass(operator(), NEW));
    expect(await findPerson(reads(), personId)).toMatchObject({ name: 'Nigar', roles: ['admin'] });
    expect(await findLink(reads(), tokenHash(token))).toMatchObject({
      personId,
      expiresAt: later(EMERGENCY_MINUTES),
    });
    expect(entry).toMatchObject({ actor: 'system:operator', deed: 'break_glass' });
    const words = await auditWords(reads(), [entry?.sequence ?? 0]);
    expect([...words.values()]).toMatchObject([{ reason: NEW.reason }]);
    expect(told).toEqual(['admin: break_glass', 'all: break_glass']);
    const mails = editorialRows(newsroom, 'SELECT * FROM outbox ORDER BY id');
    expect(mails.map(({ to }) => to)).toEqual(['admin@example.org', 'all@example.org']);
    for (const { words: said } of mails) {
      expect(said).toContain(NEW.reason);
      expect(said).not.toContain(token);
    }
    const password = 'quiet rivers run past the mill';
    done(await acceptInvitation(newsroom.stores, { token, password }, later(EMERGENCY_MINUTES - 1)));
  });

  test('gives whoever is here the role, whatever stands in their way, and keeps their others', async () => {
    const id = newsroom.people.writer;
    await withAuthenticator(newsroom, 'writer');
    done(await enter('writer', 'code'));
    await newsroom.stores.editorial.tx((tx) => updatePerson(tx, id, { suspendedAt: NOON }));
    const { personId } = done(
      await breakGlass(operator(), { ...NEW, email: 'WRITER@example.org', name: '' }),
    );
    expect(personId).toBe(id);
    expect(await findPerson(reads(), id)).toMatchObject({
      name: 'writer',
      active: true,
      hasSecondFactor: false,
      roles: ['admin', 'writer'],
    });
    expect(await listLiveSessions(reads(), id, NOON)).toEqual([]);
  });

  test('its link opens nothing after the hour', async () => {
    const { token } = done(await breakGlass(operator(), NEW));
    const given = { token, password: 'quiet rivers run past the mill' };
    const late = await acceptInvitation(newsroom.stores, given, later(EMERGENCY_MINUTES));
    expect(late).toMatchObject({ ok: false });
  });

  test.each<[string, Partial<BreakGlass>, string]>([
    ['without a reason', { reason: '  ' }, 'Say why'],
    ['without a name for somebody new', { name: ' ' }, 'Give the person’s name'],
    ['with an address that is none', { email: 'nigar' }, 'Write the e-mail address in full'],
  ])('is refused %s', async (_, wrong, sentence) => {
    const refusal = await refused(newsroom, () => breakGlass(operator(), { ...NEW, ...wrong }));
    expect(refusal).toMatchObject({ code: 'bad_input', sentence: expect.stringContaining(sentence) });
  });

  test('is refused to everybody at the desk', async () => {
    for (const person of ['writer', 'editor', 'admin', 'all'] as const)
      expect(await refused(newsroom, () => breakGlass(newsroom.by(person), NEW))).toMatchObject({
        code: 'not_allowed',
      });
  });
});
