import canonicalize from 'canonicalize';
import { voidApproval } from '#db/editorial/approvals.ts';
import {
  addContributor,
  cutRevision,
  findRevision,
  keepBeside,
  type Revision,
} from '#db/editorial/editions.ts';
import { publicLanguagesOf, replaceSlugs } from '#db/editorial/releases.ts';
import { eraseWorkingCopy, goOnFrom } from '#db/editorial/working-copies.ts';
import { mergeContents } from '#newsroom/changes.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { contentHash } from '#newsroom/content-hash.ts';
import type { KeptUpTo } from '#newsroom/forms/edit-form.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { type EditionCase, isRefused, openCase } from './edition-work.ts';
import { settleContent, settleInReview } from './settle-content.ts';

export type SaveDraft = {
  readonly editionId: number;
  /** The revision that the person's text started from. */
  readonly baseRevisionId: number;
  readonly content: EditionContent;
  /** The person's working copies whose words these are; they are erased, the words being kept here. */
  readonly kept?: readonly KeptUpTo[];
  /** The page saved by itself: the first of its working copies goes on from the new revision. */
  readonly goesOn?: boolean;
};
export type Saved = {
  /** What the edition holds now. */
  readonly revisionId: number;
  /** The revision that whoever goes on writing, without having seen what was merged, goes on from. */
  readonly ownRevisionId: number;
  /** What others saved since the revision that the text started from is in it now, beside the person's own. */
  readonly merged: boolean;
  /** The revision that the text started from. */
  readonly baseRevisionId: number;
};

/**
 * Saves the content of a draft or of an edition in review. Where somebody saved in between, what does
 * not overlap is merged; where it does, both texts are kept and the save is refused as a conflict.
 */
export async function saveDraft(call: Call, input: SaveDraft): Promise<DeedOutcome<Saved>> {
  const outcome = await perform(call, 'save_draft', (work) => saveAndLetGo(work, input));
  if (!('conflict' in outcome) || outcome.conflict === null) return outcome;
  return {
    ok: false,
    refusal: {
      code: 'conflict',
      sentence:
        'This passage was saved elsewhere since you opened it. Your text is kept in the history; choose below which words stay.',
      faults: [],
      newestRevision: outcome.conflict,
    },
  };
}

/** A conflict is committed (the losing text is kept) and refused afterwards; `conflict` carries the newest revision. */
type SavedOrConflict = Saved & { readonly conflict: number | null };

/** The words are in a revision now, also those that lost: the working copies have done their work. */
async function saveAndLetGo(work: Work, input: SaveDraft): Promise<Finished<SavedOrConflict> | Refused> {
  const saved = await save(work, input);
  const { tx, actor } = work;
  if (!saved.ok || actor.kind !== 'person') return saved;
  const { editionId, kept = [], goesOn = false } = input;
  const { ownRevisionId, conflict } = saved.answer;
  for (const [place, words] of kept.entries()) {
    if (goesOn && place === 0 && conflict === null)
      await goOnFrom(tx, editionId, actor.id, words, ownRevisionId);
    else await eraseWorkingCopy(tx, editionId, actor.id, words);
  }
  return saved;
}

async function save(work: Work, input: SaveDraft): Promise<Finished<SavedOrConflict> | Refused> {
  const opened = await openCase(work, 'save_draft', input.editionId);
  if (isRefused(opened)) return opened;
  const base = await findRevision(work.tx, input.baseRevisionId);
  if (!base || base.editionId !== input.editionId) {
    return refuse('bad_input', 'This text does not belong to this edition. Open the edition again.');
  }
  const settled = await settleContent(work.tx, opened, input.content);
  if ('ok' in settled) return settled;
  const merged = mergedWithNewest(base, opened.revision, settled.content);
  if (merged === null) return keepLosing(work, input, opened, settled.content);
  const own = { base, content: settled.content };
  if (opened.edition.state === 'draft') return cutUnlessEqual(work, opened, own, merged);
  const inReview = await settleInReview(work.tx, opened, merged);
  return 'ok' in inReview ? inReview : cutUnlessEqual(work, opened, own, inReview.content);
}

/** What the person wrote and from where, before anything was merged into it. */
type Own = { readonly base: Revision; readonly content: EditionContent };

async function cutUnlessEqual(
  work: Work,
  opened: EditionCase,
  own: Own,
  content: EditionContent,
): Promise<Finished<SavedOrConflict>> {
  const { revision } = opened;
  if (!isEqual(content, revision)) return cut(work, opened, own, content);
  const merged = !isEqual(own.content, revision);
  const baseRevisionId = own.base.id;
  const ownRevisionId = merged ? baseRevisionId : revision.id;
  return {
    ok: true,
    answer: { revisionId: revision.id, ownRevisionId, merged, baseRevisionId, conflict: null },
    audit: null,
  };
}

/** The person's content, merged with what was saved since; null where both changed the same. */
function mergedWithNewest(base: Revision, newest: Revision, mine: EditionContent): EditionContent | null {
  if (base.id === newest.id) return mine;
  const merged = mergeContents(base.content, mine, newest.content);
  return 'conflict' in merged ? null : merged.merged;
}

/**
 * Equal content cuts no revision. The hash leaves out languages that are not included, and the event of
 * another kind; a save may have changed only those.
 */
function isEqual(content: EditionContent, newest: Revision): boolean {
  const kept = ({ texts, changeNotes, event }: EditionContent) =>
    canonicalize({ texts, changeNotes, event: event ?? null });
  return contentHash(content) === newest.contentHash && kept(content) === kept(newest.content);
}

async function cut(
  { tx, actor, now }: Work,
  { edition, release, revision }: EditionCase,
  { base, content: own }: Own,
  content: EditionContent,
): Promise<Finished<SavedOrConflict>> {
  const personId = personIdOf(actor);
  const cutFrom = { editionId: edition.id, personId, baseId: base.id, at: now };
  const merged = base.id !== revision.id;
  // What was merged has another text in it; the person's own stays as it was written.
  const ownId = merged ? await keepBeside(tx, { ...cutFrom, content: own }) : null;
  const revisionId = await cutRevision(tx, { ...cutFrom, content }, release.mainLanguage);
  await addContributor(tx, edition.id, personId);
  await voidApproval(tx, edition.id, now);
  await holdSlugs(tx, release.id, content);
  return {
    ok: true,
    answer: {
      revisionId,
      ownRevisionId: ownId ?? revisionId,
      merged,
      baseRevisionId: base.id,
      conflict: null,
    },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { revision: revisionId, contentHash: contentHash(content), merged },
    },
  };
}

async function keepLosing(
  { tx, actor, now }: Work,
  input: SaveDraft,
  { edition, release, revision }: EditionCase,
  content: EditionContent,
): Promise<Finished<SavedOrConflict>> {
  const besideOf = {
    editionId: edition.id,
    personId: personIdOf(actor),
    baseId: input.baseRevisionId,
    at: now,
    content,
  };
  const revisionId = await keepBeside(tx, besideOf);
  return {
    ok: true,
    answer: {
      revisionId,
      ownRevisionId: revisionId,
      merged: false,
      baseRevisionId: input.baseRevisionId,
      conflict: revision.id,
    },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { beside: revisionId, newest: revision.id },
    },
  };
}

/** The release holds the slugs of every language it writes, also of those once public. */
export async function holdSlugs(tx: Work['tx'], releaseId: number, content: EditionContent): Promise<void> {
  const languages = new Set([...Object.keys(content.texts), ...(await publicLanguagesOf(tx, releaseId))]);
  const held = [...languages].flatMap((language) => {
    const slug = content.texts[language]?.slug;
    return slug ? [{ language, slug }] : [];
  });
  await replaceSlugs(tx, releaseId, held);
}
