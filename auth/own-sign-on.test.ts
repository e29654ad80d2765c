import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendMailFrom } from '#desk/enqueue-mail.ts';
import { fresh } from '#desk/testing/further-steps.ts';
import { done, type TestNewsroom } from '#desk/testing/newsroom.ts';
import { editorialRows } from '#desk/testing/traces.ts';
import { unlinkSignOn } from '#desk/unlink-sign-on.ts';
import { signedBy } from './sessions.ts';
import { signInThrough } from './sign-in.ts';
import { givePassword, PASSWORD, testCall } from './testing.ts';
import { NOW, type SigningOn, signingOn } from './testing-sign-on.ts';

/** Somebody who came in by a password links their account to a provider of single sign-on. */
let at: SigningOn;
let newsroom: TestNewsroom;
beforeEach(async () => {
  at = await signingOn();
  ({ newsroom } = at);
  sendMailFrom('https://news.example.org');
});
afterEach(async () => {
  sendMailFrom(null);
  await at.close();
});

const id = () => newsroom.people.writer;

/** The cookie of the writer's session, opened by their password. */
async function ownSession(now = NOW()): Promise<string> {
  await givePassword(newsroom, 'writer');
  const given = { email: 'writer@example.org', password: PASSWORD };
  const opened = await signInThrough(testCall(newsroom, { now }), 'password', given);
  if (opened.ok !== true) throw new Error('Nobody was signed in.');
  return opened.token;
}
const linking = (token: string | null) => at.signedOn({ wish: { own: true }, call: { token } });
const mails = () => editorialRows(newsroom, 'SELECT "to", kind, words FROM outbox ORDER BY id');
const lastOf = (deed: string) =>
  editorialRows(newsroom, `SELECT actor, person_id, details FROM audit WHERE deed = '${deed}'`).at(-1);

describe('linking one’s own account', () => {
  it('is done by whoever is signed in and has just proved it, by issuer and subject, under another session', async () => {
    const token = await ownSession();
    const { found, location } = await at.signedOn({
      wish: { own: true, back: '/desk/account?done=link_sign_on' },
      call: { token },
    });
    expect(found.opened).not.toBeNull();
    expect(location).toContain('/desk/account?done=link_sign_on');
    const { issuer } = at.provider.settings;
    const identities = editorialRows(newsroom, 'SELECT issuer, subject, person_id FROM sign_on_identities');
    expect(identities).toEqual([{ issuer, subject: 'anna', person_id: id() }]);
    expect(await signedBy(newsroom.stores, token, NOW())).toBeNull();
    const signed = await signedBy(newsroom.stores, found.opened ?? '', NOW());
    expect(signed).toMatchObject({ person: { id: id() }, session: { issuer } });
    expect((await at.signedOn()).found).toMatchObject({ refused: null, proof: { personId: id() } });
  });

  it('is on record as their own deed, and told to them by mail', async () => {
    await linking(await ownSession());
    const entry = lastOf('link_sign_on');
    expect(entry).toMatchObject({ actor: 'writer', person_id: id() });
    expect(JSON.parse(String(entry?.details))).toEqual({
      person: id(),
      issuer: at.provider.settings.issuer,
    });
    expect(mails().filter(({ kind }) => kind === 'way_in')).toMatchObject([{ to: 'writer@example.org' }]);
  });

  it('can be taken away by an admin, after which the sign-on is nobody’s', async () => {
    const { opened } = (await linking(await ownSession())).found;
    done(await unlinkSignOn(fresh(newsroom, 'admin', NOW()), { personId: id() }));
    expect(await signedBy(newsroom.stores, opened ?? '', NOW())).toBeNull();
    expect((await at.signedOn()).found).toMatchObject({ refused: { refusal: { code: 'not_found' } } });
    expect(mails().filter(({ kind }) => kind === 'way_in')).toHaveLength(2);
    expect((await linking(await ownSession())).found.opened).not.toBeNull();
  });

  it.each([
    ['nobody', 'not_found', async () => null],
    ['a session that is not fresh', 'fresh_sign_in', () => ownSession(new Date(Date.now() - 11 * 60_000))],
  ])('is not done for %s', async (_, code, session) => {
    const { found } = await linking(await session());
    expect(found).toMatchObject({ opened: null, refused: { refusal: { code } } });
    expect(editorialRows(newsroom, 'SELECT 1 FROM sign_on_identities')).toEqual([]);
  });

  it('takes nobody’s sign-on over', async () => {
    await at.linked('editor');
    const { found } = await linking(await ownSession());
    expect(found).toMatchObject({ opened: null, refused: { refusal: { code: 'taken' } } });
  });

  it('gives nobody two sign-ons of one provider', async () => {
    await linking(await ownSession());
    at.provider.next.subject = 'boris';
    expect((await linking(await ownSession())).found).toMatchObject({
      opened: null,
      refused: { refusal: { code: 'taken' } },
    });
  });
});
