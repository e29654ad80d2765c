import type { ComponentProps } from 'react';
import { newKey } from '#components/ui/once.ts';
import { MoveButtons } from './move-buttons.tsx';

/** The buttons that move a member of a list. They are made anew once it moved, so that one goes on from its new place. */
export function PlaceInOrder(move: Omit<ComponentProps<typeof MoveButtons>, 'once'>) {
  return <MoveButtons key={move.hasMoved ? newKey() : 'still'} once={newKey()} {...move} />;
}
