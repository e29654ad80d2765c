import { addContributor, cutRevision, insertEdition } from '#db/editorial/editions.ts';
import { listContacts, listSections } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { areOldAddresses, findStandingPage, insertRelease } from '#db/editorial/releases.ts';
import { findTemplate } from '#db/editorial/templates.ts';
import { isStandingName, standingPath } from '#newsroom/addresses.ts';
import type { EditionContent, Text } from '#newsroom/content.ts';
import { emptyText } from '#newsroom/forms/edit-form.ts';
import { can } from '#newsroom/permissions.ts';
import type { Refused } from '#newsroom/refusal.ts';
import { refuse } from '#newsroom/refusal.ts';
import { sanitizeLine } from '#newsroom/requirements.ts';
import type { TemplateContent } from '#newsroom/template.ts';
import type { Kind, Language } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type StartRelease = {
  readonly kind: Kind;
  readonly section: string;
  readonly languages: readonly Language[];
  /** In the main language. */
  readonly headline?: string | undefined;
  /** The fixed address of a standing page, such as `about`. */
  readonly fixedSlug?: string | undefined;
  readonly sourceId?: string | undefined;
  /** What it begins with; of the same kind. */
  readonly templateId?: number | undefined;
};
export type StartedRelease = { readonly releaseId: number; readonly editionId: number };

/** Starts a release with its first edition, a draft in the chosen languages. */
export function startRelease(call: Call, input: StartRelease): Promise<DeedOutcome<StartedRelease>> {
  return perform(call, 'start_release', (work) => start(work, input));
}

async function start(work: Work, input: StartRelease): Promise<Finished<StartedRelease> | Refused> {
  const { tx, actor, now } = work;
  if (!can(actor, 'start_release', { kind: 'release' })) return notAllowed();
  const institution = await readInstitution(tx);
  const mainLanguage = mainOf(input.languages, institution.mainLanguage);
  const fault = await faultOf(work, input, institution.languages);
  if (fault) return refuse('bad_input', fault.sentence, [fault]);
  const template = input.templateId === undefined ? null : await findTemplate(tx, input.templateId);
  const taken = await takenAddress(work, input.fixedSlug, institution.languages);
  if (taken) return taken;
  const authorId = personIdOf(actor) ?? 0;
  const releaseId = await insertRelease(tx, {
    mainLanguage,
    authorId,
    createdAt: now,
    fixedSlug: input.fixedSlug ?? null,
    sourceId: input.sourceId ?? null,
  });
  const editionId = await insertEdition(tx, {
    releaseId,
    state: 'draft',
    createdBy: authorId,
    createdAt: now,
    changedAt: now,
    headline: '',
  });
  const contact = (await listContacts(tx)).find((row) => row.isDefault)?.key;
  const content = firstContent({ input, mainLanguage, contact, template: template?.content ?? null });
  await cutRevision(tx, { editionId, personId: authorId, baseId: null, at: now, content }, mainLanguage);
  await addContributor(tx, editionId, authorId);
  return {
    ok: true,
    answer: { releaseId, editionId },
    audit: {
      releaseId,
      editionId,
      details: { kind: input.kind, ...(template && { template: template.id }) },
    },
  };
}

/** The institution's main language where the release has it, else its first. */
export function mainOf(languages: readonly Language[], institutionMain: Language): Language {
  return languages.includes(institutionMain) ? institutionMain : (languages[0] ?? institutionMain);
}

async function faultOf({ tx }: Work, input: StartRelease, known: readonly Language[]) {
  if (input.languages.length === 0) return { field: 'languages', sentence: 'Choose at least one language.' };
  const unknown = input.languages.find((language) => !known.includes(language));
  if (unknown)
    return { field: 'languages', sentence: `The institution does not publish in ${unknown}. Choose others.` };
  const sections = await listSections(tx);
  if (!sections.some((section) => section.key === input.section)) {
    return { field: 'section', sentence: 'Choose a section that exists.' };
  }
  const template = input.templateId === undefined ? null : await findTemplate(tx, input.templateId);
  if (input.templateId !== undefined && template?.kind !== input.kind) {
    const sentence = 'This template is gone, or belongs to another kind. Choose again what to begin with.';
    return { field: 'templateId', sentence };
  }
  const isStanding = input.kind === 'standing_page';
  if (isStanding && !isStandingName(input.fixedSlug ?? '')) {
    const sentence =
      'Give the page a short address of small letters, such as about, that the site itself does not use.';
    return { field: 'fixedSlug', sentence };
  }
  if (!isStanding && input.fixedSlug) {
    return { field: 'fixedSlug', sentence: 'Only a standing page has a fixed address. Leave it empty.' };
  }
  return null;
}

/** The refusal where another page, or a release's address from before, stands at a fixed address. */
async function takenAddress(
  { tx }: Work,
  fixedSlug: string | undefined,
  languages: readonly Language[],
): Promise<Refused | null> {
  if (!fixedSlug) return null;
  const paths = languages.map((language) => standingPath(language, fixedSlug));
  if (!(await findStandingPage(tx, fixedSlug)) && !(await areOldAddresses(tx, paths))) return null;
  const sentence = `Another page has the address “${fixedSlug}”. Choose another.`;
  return refuse('taken', sentence, [{ field: 'fixedSlug', sentence }]);
}

type Beginning = {
  readonly input: StartRelease;
  readonly mainLanguage: Language;
  readonly contact: string | undefined;
  readonly template: TemplateContent | null;
};

function firstContent({ input, mainLanguage, contact, template }: Beginning): EditionContent {
  const textIn = (language: Language): Text => ({
    ...emptyText(),
    ...template?.texts[language],
    headline: language === mainLanguage ? sanitizeLine(input.headline ?? '') : '',
  });
  const fallback = contact && input.kind !== 'standing_page' ? [contact] : [];
  return {
    kind: input.kind,
    section: input.section,
    topics: [],
    included: [...input.languages],
    archiveDate: null,
    kindOfChange: null,
    changeNotes: {},
    contacts: template?.contacts.length ? template.contacts : fallback,
    texts: Object.fromEntries(input.languages.map((language) => [language, textIn(language)])),
    ticked: [],
    copied: null,
  };
}
