import { z } from 'zod';
import { sanitizeLine } from '../requirements.ts';
import { KINDS, KINDS_OF_CHANGE } from '../vocabulary.ts';
import { byLanguage, chosen, id } from './fields.ts';

/** One schema per form about a release or an edition: what the browser sends becomes the deed's input. */

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'This form is incomplete. Load the page again.');
const wall = z.string().trim().max(30);
const note = z.string().max(2000, 'Shorten this to 2,000 characters.').transform(sanitizeLine);

/** Empty: any editor may. */
const reviewer = z
  .literal('')
  .transform(() => null)
  .or(id);

export const editionForm = z.object({ editionId: id });
/** A field `wholeImport` is there where everything of an import is meant. */
export const signOffForm = z
  .object({ editionId: id, wholeImport: z.string().optional() })
  .transform(({ editionId, wholeImport }) => ({ editionId, wholeImport: wholeImport !== undefined }));
export const requestForm = z.object({ requestId: id });

export const startReleaseForm = z
  .looseObject({
    kind: z.enum(KINDS, 'Choose a kind.'),
    section: z.string().max(64).min(1, 'Choose a section.'),
    headline: z.string().max(1000, 'Shorten the headline.').default(''),
    fixedSlug: z.string().trim().max(60).default(''),
    templateId: z.union([z.literal(''), id]).optional(),
  })
  .transform((fields) => ({
    kind: fields.kind,
    section: fields.section,
    headline: fields.headline,
    fixedSlug: fields.fixedSlug === '' ? undefined : fields.fixedSlug,
    languages: chosen(fields, 'languages'),
    templateId: fields.templateId === '' ? undefined : fields.templateId,
  }));

export const startEditionForm = z.object({
  releaseId: id,
  kindOfChange: z.enum(KINDS_OF_CHANGE, 'Choose what kind of change this is.'),
});

/** Ticked concerns come as `ticked.<id>`. */
export const submitForm = z
  .looseObject({ editionId: id, revisionId: id, reviewerId: reviewer.optional() })
  .transform((fields) => ({
    editionId: fields.editionId,
    revisionId: fields.revisionId,
    ticked: chosen(fields, 'ticked'),
    reviewerId: fields.reviewerId ?? undefined,
  }));
export const reviewerForm = z.object({ editionId: id, reviewerId: reviewer });

export const returnForm = z.object({ editionId: id, comment: note });
export const exactTextForm = z.object({ editionId: id, contentHash: hash });
export const forcePublishForm = z
  .looseObject({ editionId: id, contentHash: hash, reason: note })
  .transform((fields) => ({
    editionId: fields.editionId,
    contentHash: fields.contentHash,
    reason: fields.reason,
    ticked: chosen(fields, 'ticked'),
  }));

export const scheduleForm = z.object({
  editionId: id,
  wall,
  choice: z.enum(['earlier', 'later']).optional().catch(undefined),
});

/** Until when a release leads the front page. */
export const pinForm = z.object({
  releaseId: id,
  wall,
  choice: z.enum(['earlier', 'later']).optional().catch(undefined),
});
export const releaseForm = z.object({ releaseId: id });

/** The public reason comes as `reason.en`, `reason.az`, … */
export const publicReasonForm = z.looseObject({ releaseId: id }).transform((fields, context) => ({
  releaseId: fields.releaseId,
  reason: byLanguage(fields, 'reason', context),
}));
export const suppressionForm = z.looseObject({ editionId: id }).transform((fields, context) => ({
  editionId: fields.editionId,
  reason: byLanguage(fields, 'reason', context),
}));
export const reinstateForm = z.object({ releaseId: id, reason: note });

/** An empty time takes the archive date away. */
export const archiveDateForm = z
  .object({ editionId: id, wall })
  .transform((fields) => ({ editionId: fields.editionId, wall: fields.wall === '' ? null : fields.wall }));

/** The people who shall know of it come as `people.<id>`. */
export const limitForm = z.looseObject({ editionId: id }).transform((fields) => ({
  editionId: fields.editionId,
  personIds: chosen(fields, 'people').map(Number),
}));

export const freezeForm = z.object({ reason: note });
export const emptyForm = z.object({});
