import type { IncomingMessage, ServerResponse } from 'node:http';
import { publicLanguages } from '#db/public/address-rows.ts';
import { resolveAddress } from '#db/public/addresses.ts';
import type { Answerer, OnTheWire } from './answer.ts';
import type { Known } from './doorstep.ts';
import type { Generations } from './generations.ts';
import { asWritten, languagesInHeld, resolvedInHeld } from './held.ts';
import { chooseLanguage } from './languages.ts';
import type { PlainAnswers } from './plain-answers.ts';
import type { Target } from './request-target.ts';
import type { Shelf } from './shelves.ts';
import type { StoredResponse } from './stored-response.ts';
import { type Wanted, wantedFor } from './wanted.ts';

const MOST_ATTEMPTS = 4;

export type ReaderParts = {
  readonly generations: Generations;
  readonly pages: Shelf;
  /** Apart from the pages, so that no number of searches can push one out. */
  readonly searches: Shelf;
  readonly answerer: Answerer;
  readonly plain: PlainAnswers;
  /** The clock in milliseconds. */
  readonly now: () => number;
};

/** Answers GET and HEAD of readers: from memory, else by a flight. */
export class Reader {
  readonly #parts: ReaderParts;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
  }

  /** Throws where the public store cannot be read; rejects where a page cannot be made. */
  async answer(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    if (this.#parts.generations.isHeld()) return this.#answerHeld(request, response, target);
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const epoch = this.#parts.generations.epoch();
      const resolution = resolveAddress(target.path, target.query);
      if (resolution.answer === 'moved') return this.#parts.plain.moved(response, resolution.to);
      const landed = await this.#land(wantedFor(resolution), epoch, attempt === MOST_ATTEMPTS);
      if (landed) return this.#send(request, response, landed);
    }
    this.#parts.plain.unavailable(response);
  }

  /**
   * While no store fits this program: a page that was finished before and still holds, else the request to come
   * again. Which addresses there are cannot be told then, so one that was never used is answered like any other.
   */
  async #answerHeld(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    const { generations, plain } = this.#parts;
    const epoch = generations.epoch();
    const resolution = resolvedInHeld(target);
    if (resolution?.answer === 'moved') return plain.moved(response, resolution.to);
    for (const wanted of resolution ? [wantedFor(resolution)] : asWritten(target)) {
      const landed = await this.#land(wanted, epoch, false);
      if (landed) return this.#send(request, response, landed);
    }
    plain.preparing(request, response, target.path);
  }

  /** The answer to the unknown, whatever address asked for it. */
  async answerUnknown(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    await this.answer(request, response, { ...target, path: unknownTwin(target.path), query: '' });
  }

  /** At once, where this address was already found valid since the last change. True when it answered. */
  answerSeen(request: IncomingMessage, response: ServerResponse, url: string): boolean {
    const seen = this.#parts.pages.responses.seen(url, this.#parts.generations.epoch());
    if (seen) this.#send(request, response, seen);
    return seen !== null;
  }

  /** What memory holds for a request that `answerSeen` has answered before; null where nothing holds now. */
  known({ url, headers }: Known): OnTheWire | null {
    const { generations, pages, answerer, now } = this.#parts;
    const epoch = generations.epoch();
    const stored = pages.responses.seen(url, epoch) ?? this.#stillCurrent(url, epoch);
    return stored && answerer.onTheWire(headers, stored, now());
  }

  /** After a change: the address is resolved anew. */
  #stillCurrent(url: string, epoch: number): StoredResponse | null {
    if (this.#parts.generations.isHeld()) return null;
    const [path = '', query = ''] = url.split(/\?(.*)/s);
    const resolution = resolveAddress(path, query);
    if (resolution.answer === 'moved') return null;
    const { key, status } = wantedFor(resolution);
    return this.#parts.pages.responses.current(key, status, epoch);
  }

  /** `/` leads to the front page in the reader's language. */
  answerRoot(request: IncomingMessage, response: ServerResponse): void {
    const { generations, plain } = this.#parts;
    const known = generations.isHeld() ? languagesInHeld() : publicLanguages();
    if (!known) {
      plain.preparing(request, response, '/');
      return;
    }
    const { languages, mainLanguage } = known;
    const language = chooseLanguage(request.headers['accept-language'], languages, mainLanguage);
    plain.elsewhere(response, `/${encodeURIComponent(language)}`, 'Accept-Language');
  }

  /**
   * Null where the page moved while it was made, so that its address is to be asked again. The last
   * attempt may answer what was made all the same: it was begun after the request came.
   */
  async #land(wanted: Wanted, epoch: number, isLast: boolean): Promise<StoredResponse | null> {
    const { responses, flights } = wanted.passing ? this.#parts.searches : this.#parts.pages;
    const stored = responses.current(wanted.key, wanted.status, epoch);
    if (stored) return stored;
    const { response, current } = await flights.board(wanted, epoch);
    const fits = response?.status === wanted.status;
    return current || (isLast && fits) ? response : null;
  }

  #send(request: IncomingMessage, response: ServerResponse, stored: StoredResponse): void {
    this.#parts.answerer.send(request, response, stored, this.#parts.now());
  }
}

/** An address that no release can ever have, in the same language. */
function unknownTwin(path: string): string {
  return `/${path.split('/')[1] ?? ''}/answers/not-found`;
}
