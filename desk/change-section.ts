import { listSections, removeSection, saveSection, usesOfSection } from '#db/editorial/furniture.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { type NamedKey, namedKeyChanged, namedKeyRefusal } from './named-key.ts';

export type ChangeSection = NamedKey & {
  /** Place in the menu; a new section without one comes last. */
  readonly position?: number | undefined;
  readonly remove?: boolean | undefined;
};

/** Adds, renames, moves or removes a section. A section that any text ever named stays. */
export function changeSection(call: Call, input: ChangeSection): Promise<DeedOutcome<{ key: string }>> {
  return perform(call, 'change_section', async (work) => {
    if (!can(work.actor, 'change_section', { kind: 'furniture' })) return notAllowed();
    return input.remove ? remove(work, input.key) : save(work, input);
  });
}

async function save({ tx }: Work, input: ChangeSection): Promise<Finished<{ key: string }> | Refused> {
  const refusal = await namedKeyRefusal(tx, 'section', input);
  if (refusal) return refusal;
  await saveSection(tx, input.key, input.names, input.position);
  return namedKeyChanged('section', input.key, 'saved');
}

async function remove({ tx }: Work, key: string): Promise<Finished<{ key: string }> | Refused> {
  const sections = await listSections(tx);
  if (!sections.some((section) => section.key === key))
    return refuse('not_found', 'There is no such section.');
  if (sections.length === 1) return refuse('wrong_state', 'The last section stays: every release has one.');
  const uses = await usesOfSection(tx, key);
  if (uses > 0) return refuse('wrong_state', 'Texts name this section, so it stays. Rename it instead.');
  await removeSection(tx, key);
  return namedKeyChanged('section', key, 'removed');
}
