import { findPersonByEmail } from '#db/editorial/people.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { confirmRetraction } from '../confirm-retraction.ts';
import { publish } from '../publish.ts';
import { requestRetraction } from '../request-retraction.ts';
import { saveDraft } from '../save-draft.ts';
import { startEdition } from '../start-edition.ts';
import type { Stores } from '../stores.ts';
import { withdraw } from '../withdraw.ts';
import { done, later, type TestNewsroom, testContent, testText } from './newsroom.ts';
import { approved, approveIt, holds, published, submitIt } from './steps.ts';

/** The deeds that change what readers have, each ready to be done once in a newsroom that was prepared for them. */
export const CRASHED = ['publish', 'correct', 'withdraw', 'retract'] as const;
export type Crashed = (typeof CRASHED)[number];

/** What each deed is done to. */
export type Prepared = {
  readonly approved: number;
  readonly correction: number;
  readonly releaseId: number;
  readonly requestId: number;
};

/** Words that nobody outside may read before the deed. */
export const UNPUBLISHED = ['Çıxmamış', 'Unreleased'] as const;

const WHEN = later(60);
const REASON = { az: 'Səhv.', en: 'A mistake.' };

export async function prepare(newsroom: TestNewsroom): Promise<Prepared> {
  const secret = { az: testText(`${UNPUBLISHED[0]} söz`), en: testText(`${UNPUBLISHED[1]} words`) };
  const first = await published(newsroom);
  const second = await published(newsroom, undefined, later(1));
  const third = await published(newsroom, undefined, later(2));
  const waiting = await approved(newsroom, testContent({ texts: secret }), later(3));
  const by = newsroom.by('editor', later(4));
  const { requestId } = done(await requestRetraction(by, { releaseId: third.releaseId, reason: REASON }));
  const correction = await correct(newsroom, second.releaseId);
  return { approved: waiting.editionId, correction, releaseId: first.releaseId, requestId };
}

/** A correction that is approved and not public. */
async function correct(newsroom: TestNewsroom, releaseId: number): Promise<number> {
  const now = later(5);
  const started = await startEdition(newsroom.by('writer', now), { releaseId, kindOfChange: 'correction' });
  const { editionId } = done(started);
  const { revision } = await holds(newsroom.stores, editionId);
  const en = testText(`The two sides met, ${UNPUBLISHED[1]}`);
  const content = {
    ...revision.content,
    changeNotes: { az: 'Düzəldilib.', en: 'Corrected.' },
    texts: { ...revision.content.texts, en },
  };
  done(await saveDraft(newsroom.by('writer', now), { editionId, baseRevisionId: revision.id, content }));
  await submitIt(newsroom, editionId, now);
  await approveIt(newsroom, editionId, now);
  return editionId;
}

/** Does the deed; answers its outcome. */
export async function doIt(stores: Stores, deed: Crashed, what: Prepared) {
  const call = { stores, now: WHEN, actor: await actor(stores, deed === 'retract' ? 'second' : 'editor') };
  if (deed === 'publish') return publish(call, { editionId: what.approved });
  if (deed === 'correct') return publish(call, { editionId: what.correction });
  if (deed === 'withdraw') return withdraw(call, { releaseId: what.releaseId, reason: REASON });
  return confirmRetraction(call, { requestId: what.requestId });
}

async function actor(stores: Stores, name: string): Promise<Actor> {
  const person = await findPersonByEmail(stores.editorial.reads, `${name}@example.org`);
  if (!person) throw new Error(`There is no ${name}.`);
  return {
    kind: 'person',
    id: person.id,
    name,
    roles: person.roles,
    active: true,
    freshUntil: later(10, WHEN),
    owesSecondFactor: false,
  };
}
