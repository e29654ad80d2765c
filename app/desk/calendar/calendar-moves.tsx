'use client';
import { useRouter } from 'next/navigation';
import { type DragEvent, type ReactNode, useState } from 'react';

const KIND = 'application/x-communique-move';

/**
 * Lets what is scheduled be dragged to another day. Dropping changes nothing: it opens the page that
 * asks, which is the same one that the link “Move” leads to.
 */
export function CalendarMoves({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const [over, setOver] = useState<HTMLElement | null>(null);

  function mark(day: HTMLElement | null) {
    if (day === over) return;
    over?.removeAttribute('data-over');
    day?.setAttribute('data-over', '');
    setOver(day);
  }

  function start(event: DragEvent) {
    const move = closest(event.target, '[data-move]')?.dataset.move;
    if (!move) return;
    event.dataTransfer.setData(KIND, move);
    event.dataTransfer.effectAllowed = 'move';
  }

  function pass(event: DragEvent) {
    const day = closest(event.target, '[data-day]');
    if (!day || !event.dataTransfer.types.includes(KIND)) return mark(null);
    event.preventDefault(); // that is: it may be dropped here
    event.dataTransfer.dropEffect = 'move';
    mark(day);
  }

  function drop(event: DragEvent) {
    const day = closest(event.target, '[data-day]')?.dataset.day;
    const move = event.dataTransfer.getData(KIND);
    mark(null);
    if (!day || !move) return;
    event.preventDefault();
    router.push(`${move}?to=${day}`);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a further way; the links inside are the one for keys
    <div
      className="calendar-moves"
      onDragStart={start}
      onDragOver={pass}
      onDrop={drop}
      onDragEnd={() => mark(null)}
    >
      {children}
    </div>
  );
}

function closest(target: EventTarget, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
