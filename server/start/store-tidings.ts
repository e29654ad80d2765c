import type { Message } from '../lifecycle.ts';

const PREPARING =
  'The store for readers is being made anew. Until it is, they are given the pages that were finished before; ' +
  'what is withdrawn or corrected is taken from them at once, what is published they get when it is made.';

/** Tells the operator once that the store for readers is being made anew, and once that it is made. */
export class StoreTidings {
  readonly #say: (line: string) => void;
  #isPreparing = false;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  heard(message: Message): void {
    if (message === 'preparing' && !this.#isPreparing) this.#tell(true, PREPARING);
    if (message === 'level' && this.#isPreparing) this.#tell(false, 'Readers have everything again.');
  }

  #tell(isPreparing: boolean, line: string): void {
    this.#isPreparing = isPreparing;
    this.#say(line);
  }
}
