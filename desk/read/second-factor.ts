import { readInstitution } from '#db/editorial/institution.ts';
import { listPasskeys, type Passkey } from '#db/editorial/passkeys.ts';
import { findPerson, type Person } from '#db/editorial/people.ts';
import {
  type Authenticator,
  countRecoveryCodes,
  findAuthenticator,
  findSetup,
} from '#db/editorial/second-factors.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { isAfter, SETUP_MINUTES } from '#newsroom/second-factor.ts';
import { authenticatorAddress } from '../authenticator.ts';
import { sealedFor } from '../own-factor.ts';
import { sealingKeys, unseal } from '../sealed.ts';
import type { Stores } from '../stores.ts';

/** The second factors of the person who asks; nobody ever reads another's. */
export type OwnFactors = {
  readonly zone: string;
  readonly app: Pick<Authenticator, 'confirmedAt' | 'lastUsedAt'> | null;
  /** An app that waits for its first code: its secret, and the address that holds it for a camera. */
  readonly setup: { readonly secret: string; readonly address: string } | null;
  readonly passkeys: readonly Pick<Passkey, 'id' | 'name' | 'createdAt' | 'lastUsedAt' | 'lockedAt'>[];
  readonly codesLeft: number;
  readonly hasFactor: boolean;
  /** This newsroom asks for one, and there is none. */
  readonly owes: boolean;
};

export async function readOwnFactors(
  stores: Stores,
  actor: Actor & { readonly kind: 'person' },
  now: Date,
): Promise<OwnFactors | null> {
  const { reads } = stores.editorial;
  const person = await findPerson(reads, actor.id);
  if (!person?.active) return null;
  const { zone } = await readInstitution(reads);
  return {
    zone,
    app: await findAuthenticator(reads, person.id),
    setup: await setupOf(stores, person, now),
    passkeys: await listPasskeys(reads, person.id),
    codesLeft: await countRecoveryCodes(reads, person.id),
    hasFactor: person.hasSecondFactor,
    owes: person.owesSecondFactor,
  };
}

async function setupOf(stores: Stores, { id, email }: Person, now: Date): Promise<OwnFactors['setup']> {
  const { reads } = stores.editorial;
  const setup = await findSetup(reads, id);
  if (!setup || isAfter(setup.createdAt, SETUP_MINUTES, now)) return null;
  const secret = unseal(sealingKeys(stores.dataFolder), setup.sealedSecret, sealedFor(id));
  if (!secret) return null;
  const { names, mainLanguage } = await readInstitution(reads);
  const issuer = names.en ?? names[mainLanguage] ?? 'Communiqué';
  return { secret, address: authenticatorAddress(secret, issuer, email) };
}
