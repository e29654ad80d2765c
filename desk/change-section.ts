import { listSections, removeSection, usesOfSection } from '#db/editorial/furniture.ts';
import type { Step } from '#newsroom/order.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { moveNamedKey, type NamedKey, namedKeyRemoved, saveNamedKey, UNKNOWN } from './named-key.ts';

export type ChangeSection = NamedKey & {
  /** Its place in the menu, one further up or down. */
  readonly move?: Step | undefined;
  readonly remove?: boolean | undefined;
};

/** Adds, renames, moves or removes a section. A section that any text ever named stays. */
export function changeSection(call: Call, input: ChangeSection): Promise<DeedOutcome<{ key: string }>> {
  return perform(call, 'change_section', async (work) => {
    if (!can(work.actor, 'change_section', { kind: 'furniture' })) return notAllowed();
    if (input.remove) return remove(work, input.key);
    if (input.move) return moveNamedKey(work.tx, 'section', input.key, input.move);
    return saveNamedKey(work.tx, 'section', input);
  });
}

async function remove({ tx }: Work, key: string): Promise<Finished<{ key: string }> | Refused> {
  const sections = await listSections(tx);
  if (!sections.some((section) => section.key === key)) return refuse('not_found', UNKNOWN.section);
  if (sections.length === 1) return refuse('wrong_state', 'The last section stays: every release has one.');
  const uses = await usesOfSection(tx, key);
  if (uses > 0) return refuse('wrong_state', 'Texts name this section, so it stays. Rename it instead.');
  const removed = await namedKeyRemoved(tx, 'section', key);
  await removeSection(tx, key);
  return removed;
}
