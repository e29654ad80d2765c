import type { ReactNode } from 'react';
import { anchorOf } from '#components/desk/anchors.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { FaultsAt } from './faults-at.tsx';

type PlaceProps = { readonly field: string; readonly faults: readonly Fault[]; readonly children: ReactNode };

/** Where links about a field lead, with what a check found there. */
export function Place({ field, faults, children }: PlaceProps) {
  return (
    <div id={anchorOf(field)} tabIndex={-1}>
      <FaultsAt field={field} faults={faults} />
      {children}
    </div>
  );
}
