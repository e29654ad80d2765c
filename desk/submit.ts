import { addContributor, cutRevision, updateEdition } from '#db/editorial/editions.ts';
import { listContacts } from '#db/editorial/furniture.ts';
import { editorIds, notify } from '#db/editorial/notifications.ts';
import { concerns } from '#newsroom/concerns.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { contentHash } from '#newsroom/content-hash.ts';
import { type Fault, type Refused, refusal, refuse } from '#newsroom/refusal.ts';
import { proposals, type RequirementsContext, refusals } from '#newsroom/requirements.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { type EditionCase, isRefused, liveContent, openCase, requirementsContext } from './edition-work.ts';
import { holdSlugs } from './save-draft.ts';

export type Submit = {
  readonly editionId: number;
  /** The revision that the person saw. */
  readonly revisionId: number;
  /** Ids of the concerns that the person ticked as correct. */
  readonly ticked: readonly string[];
};
export type Submitted = { readonly revisionId: number; readonly contentHash: string };

/** Submits a draft for review: publish requirements hold, each concern is fixed or ticked, furniture is copied. */
export function submit(call: Call, input: Submit): Promise<DeedOutcome<Submitted>> {
  return perform(call, 'submit', (work) => doSubmit(work, input));
}

async function doSubmit(work: Work, input: Submit): Promise<Finished<Submitted> | Refused> {
  const opened = await openCase(work, 'submit', input.editionId);
  if (isRefused(opened)) return opened;
  const { edition, release, revision, institution } = opened;
  if (revision.id !== input.revisionId) return changedSince(revision.id);
  const { tx, actor, now } = work;
  const context = await requirementsContext(tx, release, institution);
  const content = await readyContent(work, opened, context, input.ticked);
  const faults = faultsOf(content, context, await liveContent(tx, release.id));
  if (faults.length > 0) return notReady(faults);
  const personId = personIdOf(actor);
  const cutFrom = { editionId: edition.id, personId, baseId: revision.id, at: now, content };
  const revisionId = await cutRevision(tx, cutFrom, release.mainLanguage);
  await holdSlugs(tx, release.id, content);
  await updateEdition(tx, edition.id, {
    state: 'in_review',
    submittedBy: personId,
    submittedAt: now,
    returnComment: null,
  });
  await addContributor(tx, edition.id, personId);
  const told = (await editorIds(tx)).filter((id) => id !== personId);
  await notify(tx, told, { deed: 'submit', editionId: edition.id, at: now });
  const hash = contentHash(content);
  return {
    ok: true,
    answer: { revisionId, contentHash: hash },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { revision: revisionId, contentHash: hash },
    },
  };
}

/** The content as it would go out: proposals taken, furniture copied, ticks set. */
export async function readyContent(
  { tx }: Work,
  { revision, institution }: EditionCase,
  context: RequirementsContext,
  ticked: readonly string[],
): Promise<EditionContent> {
  const { content } = proposals({ ...revision.content, ticked: [...ticked] }, context);
  const cards = await listContacts(tx);
  const chosen = content.contacts.flatMap((key) => cards.filter((card) => card.key === key));
  const boilerplate = content.included.flatMap((language) => {
    const words = institution.boilerplate[language];
    return words ? [[language, words] as const] : [];
  });
  return {
    ...content,
    copied: {
      boilerplate: Object.fromEntries(boilerplate),
      contacts: chosen.map(({ key, card }) => ({ key, ...card })),
    },
  };
}

/** Every fault, and every concern that is not ticked, as faults with their places. */
export function faultsOf(
  content: EditionContent,
  context: RequirementsContext,
  live: EditionContent | null,
): Fault[] {
  const open = concerns(content, live).filter((concern) => !content.ticked.includes(concern.id));
  return [
    ...refusals(content, context),
    ...translationFaults(content, live),
    ...open.map(({ field, sentence }) => ({
      field,
      sentence: `${sentence} Correct it, or tick it as right.`,
    })),
  ];
}

/** A translation adds a language and touches no other. */
function translationFaults(content: EditionContent, live: EditionContent | null): Fault[] {
  if (content.kindOfChange !== 'translation' || !live) return [];
  return live.included
    .filter((language) => JSON.stringify(content.texts[language]) !== JSON.stringify(live.texts[language]))
    .map((language) => ({
      field: `texts.${language}.body`,
      sentence: `An edition that adds a translation leaves ${language} as it is. Undo the change, or choose another kind of change.`,
    }));
}

export function notReady(faults: readonly Fault[]): Refused {
  return refuse('not_ready', 'This is not ready to go out yet. See what is missing below.', faults);
}

/** The refusal for somebody who acts on a text that is no longer the newest. */
export function changedSince(newestRevision: number): Refused {
  const sentence = 'The text was changed since you opened it. Look at it again before you go on.';
  return { ok: false, refusal: { ...refusal('changed', sentence), newestRevision } };
}
