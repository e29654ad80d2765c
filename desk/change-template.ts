import { listContacts, listSections } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { findTemplate, listTemplates, removeTemplate, saveTemplate } from '#db/editorial/templates.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type TemplateContent, templateContent } from '#newsroom/template.ts';
import type { Kind } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type ChangeTemplate = {
  /** Null for a new one. */
  readonly templateId: number | null;
  readonly remove: boolean;
  readonly name: string;
  readonly kind: Kind;
  readonly content: TemplateContent;
};
type Changed = { readonly templateId: number };

/** Adds, changes or removes a template. Releases that began with it keep what they have. */
export function changeTemplate(call: Call, input: ChangeTemplate): Promise<DeedOutcome<Changed>> {
  return perform(call, 'change_template', async (work) => {
    if (!can(work.actor, 'change_template', { kind: 'furniture' })) return notAllowed();
    const { templateId } = input;
    if (templateId !== null && !(await findTemplate(work.tx, templateId)))
      return refuse('not_found', 'There is no such template. Load the page again.');
    if (!input.remove) return save(work, input);
    if (templateId === null) return refuse('bad_input', 'Say which template to remove.');
    await removeTemplate(work.tx, templateId);
    return changed(templateId, 'removed');
  });
}

async function save(work: Work, input: ChangeTemplate): Promise<Finished<Changed> | Refused> {
  const { templateId, name, kind, content } = input;
  const fault = await faultOf(work, input);
  if (fault) return refuse('bad_input', fault.sentence, [fault]);
  return changed(await saveTemplate(work.tx, templateId, { name, kind, content }), 'saved');
}

async function faultOf({ tx }: Work, { templateId, name, kind, content }: ChangeTemplate) {
  const said = (field: string, sentence: string) => ({ field, sentence });
  if (name.trim() === '') return said('name', 'Give the template a name.');
  if ((await listTemplates(tx)).some((other) => other.name === name && other.id !== templateId))
    return said('name', 'Another template has this name. Choose another.');
  if (kind === 'standing_page') return said('kind', 'Standing pages have no templates. Choose another kind.');
  if (!templateContent.safeParse(content).success)
    return said('name', 'Something in this template is too long. Shorten it.');
  const { languages } = await readInstitution(tx);
  if (Object.keys(content.texts).some((language) => !languages.includes(language)))
    return said('name', 'The institution does not publish in one of these languages. Load the page again.');
  if (content.section !== '' && !(await listSections(tx)).some(({ key }) => key === content.section))
    return said('section', 'Choose a section that exists.');
  const contacts = (await listContacts(tx)).map(({ key }) => key);
  if (content.contacts.some((key) => !contacts.includes(key)))
    return said('contacts', 'Choose press contacts that exist.');
  return null;
}

function changed(templateId: number, what: string): Finished<Changed> {
  return { ok: true, answer: { templateId }, audit: { details: { template: templateId, what } } };
}
