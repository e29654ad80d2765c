import { generateSync } from 'otplib';
import { replaceAuthenticator, replaceSetup } from '#db/editorial/second-factors.ts';
import type { Tx } from '#db/editorial/store.ts';
import { keepHalfProof } from '../half-proof.ts';
import { sealedFor } from '../own-factor.ts';
import { proveByCode } from '../prove-by-code.ts';
import { seal, sealingKeys } from '../sealed.ts';
import { signIn } from '../sign-in.ts';
import { newToken } from '../tokens.ts';
import { NOON, type TestNewsroom, type TestPerson } from './newsroom.ts';

/** The one secret of the tests’ authenticator apps, where nothing else is said. */
export const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
export const OTHER_SECRET = 'KRUGKIDROVUWG2ZAMJZG653OEBTG66BA';

/** What the app shows at an instant. */
export function codeAt(now: Date, secret = SECRET): string {
  return generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });
}

/** An app that works since an hour before NOON. */
export async function giveAuthenticator(
  tx: Tx,
  dataFolder: string,
  personId: number,
  secret = SECRET,
): Promise<void> {
  const before = new Date(NOON.getTime() - 3_600_000);
  const sealedSecret = seal(sealingKeys(dataFolder), secret, sealedFor(personId));
  const usedStep = Math.floor(before.getTime() / 30_000);
  await replaceAuthenticator(tx, {
    personId,
    sealedSecret,
    usedStep,
    confirmedAt: before,
    lastUsedAt: before,
  });
}

/** A secret that was shown at NOON and waits for its first code. */
export async function giveSetup(tx: Tx, dataFolder: string, personId: number): Promise<void> {
  const sealedSecret = seal(sealingKeys(dataFolder), SECRET, sealedFor(personId));
  await replaceSetup(tx, { personId, sealedSecret, createdAt: NOON });
}

/** Gives a person of a test newsroom an authenticator app. */
export async function withAuthenticator(
  { stores, people }: TestNewsroom,
  person: TestPerson,
  secret = SECRET,
): Promise<void> {
  await stores.editorial.tx((tx) => giveAuthenticator(tx, stores.dataFolder, people[person], secret));
}

const AGENT = 'Test browser';
const ADDRESS = '192.0.2.7';

/** The steps of signing in with a second factor, in the newsroom of a test. */
export function provingIn(newsroom: () => TestNewsroom) {
  const first = (person: TestPerson) =>
    ({ ok: true, personId: newsroom().people[person], linkToken: null }) as const;

  /** Opens a session for somebody who came without the second factor, or with one. */
  const enter = (person: TestPerson, second?: 'code', token = newToken()) => {
    const proof = { ...first(person), ...(second && { second }) };
    return signIn(newsroom().stores, { proof, token, previousToken: null, userAgent: AGENT }, NOON);
  };

  /** The password was right: the token of the cookie that waits for the code. */
  const halfway = async (person: TestPerson, now = NOON): Promise<string> => {
    const token = newToken();
    const input = { proof: first(person), token, userAgent: AGENT };
    const refused = await keepHalfProof(newsroom().stores, input, now);
    if (refused) throw new Error(refused.refusal.sentence);
    return token;
  };

  const prove = (token: string | null, code: string, now = NOON, userAgent = AGENT) =>
    proveByCode(newsroom().stores, { code, address: ADDRESS, by: { token, userAgent } }, now);

  /** By which factor it was proved, or the sentence of the refusal. */
  const answerOf = async (outcome: ReturnType<typeof prove>) => {
    const proof = await outcome;
    return proof.ok ? proof.second : proof.refusal.sentence;
  };
  return { enter, halfway, prove, answerOf };
}
