import { listSections, usesOfSection } from '#db/editorial/furniture.ts';
import type { Tx } from '#db/editorial/store.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import {
  type AsShown,
  type Changed,
  makeChange,
  type Plan,
  type Proposed,
  propose,
} from './furniture-change.ts';
import { type NamedKey, plannedNamedKey, plannedRemoval } from './named-key.ts';

export type SectionChange = NamedKey & { readonly remove?: boolean | undefined };

/** Adds, renames or removes a section. A section that any text ever named stays. */
export function changeSection(
  call: Call,
  { shown, ...change }: SectionChange & AsShown,
): Promise<DeedOutcome<Changed>> {
  return perform(call, 'change_section', (work) =>
    makeChange(work, 'change_section', { shown }, plannedSection(change)),
  );
}

/** Keeps such a change for its person to look at. */
export function proposeSection(call: Call, change: SectionChange): Promise<DeedOutcome<Proposed>> {
  return propose(call, 'change_section', plannedSection(change));
}

function plannedSection({ remove, ...member }: SectionChange): Plan {
  return (tx) =>
    remove
      ? plannedRemoval(tx, 'section', member.key, () => staying(tx, member.key))
      : plannedNamedKey(tx, 'section', member);
}

async function staying(tx: Tx, key: string): Promise<Refused | null> {
  if ((await listSections(tx)).length === 1)
    return refuse('wrong_state', 'The last section stays: every release has one.');
  if ((await usesOfSection(tx, key)) === 0) return null;
  return refuse('wrong_state', 'Texts name this section, so it stays. Rename it instead.');
}
