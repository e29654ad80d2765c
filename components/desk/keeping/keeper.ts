import type { KeptAnswer, TakenIn } from '#newsroom/kept-answer.ts';
import type { Words } from './form-words.ts';
import { leftOutOf } from './left-out.ts';

/**
 * What came of sending. `offline`: nobody answered, or something else than the newsroom. `here`: these words are
 * kept in the browser alone.
 */
export type Sent =
  | KeptAnswer
  | { readonly state: 'offline' | 'signed_out' | 'here' }
  | { readonly state: 'refused'; readonly sentence: string };

/** Where the words are, for the person to know. */
export type SaveState =
  | { readonly at: 'page'; readonly saving: boolean }
  | { readonly at: 'newsroom'; readonly saving: boolean; readonly answer: KeptAnswer }
  | {
      /** In this browser; or, where it cannot keep anything, on this page alone. */
      readonly at: 'browser' | 'page_alone';
      readonly saving: boolean;
      readonly why: 'offline' | 'signed_out' | 'refused' | 'here';
      readonly sentence: string;
    };

/** How the keeper gets at the form, the newsroom, the browser and time. */
export type Ways = {
  /** Whether there is a newsroom to send to; else the browser alone keeps the words. */
  readonly sends: boolean;
  readonly read: (counter: number) => Words;
  readonly send: (words: Words, asked: { readonly cut: boolean }) => Promise<Sent>;
  /** Puts what others changed into the form that was `sent`, around what was typed since; false where it cannot. */
  readonly takeIn: (takenIn: TakenIn, sent: Words) => boolean;
  /** Answers whether the browser has them. */
  readonly keepHere: (words: Words) => Promise<boolean>;
  readonly emptyHere: () => Promise<void>;
  readonly tell: (state: SaveState) => void;
  readonly now: () => number;
  /** Does something after so many milliseconds; answers how to forget it. */
  readonly after: (ms: number, work: () => void) => () => void;
};

const PAUSE_MS = 700;
/** Somebody who never pauses loses no more than this. */
const LONGEST_MS = 3_000;
const RETRY_MS = 5_000;
const CUT_MS = 60_000;

/**
 * Brings what somebody types to safety: one sending at a time, the newest words always last, to the
 * newsroom or else to the browser, until the newsroom has them.
 */
export class Keeper {
  readonly #ways: Ways;
  #state: SaveState = { at: 'page', saving: false };
  /** Counts changes of the form; `#safe` is the one that the newsroom has. */
  #typed = 0;
  #safe = 0;
  #counter = 0;
  #unsafeSince: number | null = null;
  #uncutSince: number | null = null;
  #sending: Promise<void> | null = null;
  #isHere = false;
  #forget: () => void = () => undefined;
  #isStill = false;
  #isHeld = false;

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  /** Whether words of this page are not where they belong: in the newsroom; in the browser, where nothing is sent. */
  get isUnsafe(): boolean {
    return this.#safe !== this.#typed;
  }

  /**
   * Nothing but this page has the newest words: the last try failed, and the browser keeps nothing either. What
   * goes to the browser alone does not outrun a page that goes away, as a sending does.
   */
  get isStuck(): boolean {
    return this.isUnsafe && (this.#state.at === 'page_alone' || !this.#ways.sends);
  }

  /** The form was changed. */
  touched(): void {
    const now = this.#ways.now();
    this.#typed += 1;
    this.#unsafeSince ??= now;
    this.#uncutSince ??= now;
    this.#plan(Math.max(0, Math.min(PAUSE_MS, this.#unsafeSince + LONGEST_MS - now)));
  }

  /** Tries at once what waits: the network is back, or somebody may have signed in elsewhere. */
  again(): void {
    if (this.isUnsafe) this.#plan(0);
  }

  /** The person goes away: sends what is not safe and has it cut. Ends when that has ended. */
  async leave(): Promise<void> {
    this.#forget();
    await this.#sending;
    if (this.#isStill || this.#uncutSince === null) return;
    await this.#sendNow(true);
  }

  /** The whole form is on its way: nothing is sent beside it. Ends when nothing is on its way any more. */
  async hold(): Promise<void> {
    this.#isStill = true;
    this.#isHeld = true;
    this.#forget();
    await this.#sending;
  }

  /** The whole form is on its way, and what came of it is not known yet. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  get isSending(): boolean {
    return this.#sending !== null;
  }

  /** The form came back refused: its words wait again. */
  resume(): void {
    this.#isStill = false;
    this.#isHeld = false;
    this.touched();
  }

  /** The whole form was saved, and another page follows: nothing is kept here any more. */
  done(): void {
    this.stop();
    this.#isHeld = false;
    this.#safe = this.#typed;
    void this.#ways.emptyHere().catch(() => undefined);
  }

  /** The page is gone. */
  stop(): void {
    this.#isStill = true;
    this.#forget();
  }

  #plan(ms: number): void {
    this.#forget();
    if (this.#isStill) return;
    this.#forget = this.#ways.after(ms, () => void this.#sendNow(this.#isCutDue()));
  }

  #isCutDue(): boolean {
    return this.#uncutSince !== null && this.#ways.now() - this.#uncutSince >= CUT_MS;
  }

  async #sendNow(cut: boolean): Promise<void> {
    if (this.#sending) return; // planned again when it is done
    this.#sending = this.#sendOnce(cut);
    await this.#sending;
    this.#sending = null;
    this.#planNext();
  }

  async #sendOnce(cut: boolean): Promise<void> {
    const typed = this.#typed;
    // Once more the same, to have it cut, is no later sending.
    if (this.isUnsafe) this.#counter += 1;
    const words = this.#ways.read(this.#counter);
    this.#tell({ ...this.#state, saving: true });
    const sent = await this.#ways.send(words, { cut }).catch((): Sent => ({ state: 'offline' }));
    if (sent.state === 'kept')
      return this.#haveKept(this.#merged(sent, words), typed, leftOutOf(words, sent.leftOut));
    const isHere = await this.#ways.keepHere(words).catch(() => false);
    this.#unsafeSince = this.#ways.now();
    this.#isHere ||= isHere;
    if (sent.state === 'here' && isHere) this.#areSafe(typed);
    const sentence = sent.state === 'refused' ? sent.sentence : '';
    this.#tell({ at: isHere ? 'browser' : 'page_alone', saving: false, why: sent.state, sentence });
  }

  /** The form goes on from the merged text where it takes it in, else from its own. */
  #merged(answer: KeptAnswer, sent: Words): KeptAnswer {
    const { takenIn } = answer;
    if (!takenIn || !this.#ways.takeIn(takenIn, sent)) return { ...answer, takenIn: null };
    return { ...answer, baseRevisionId: takenIn.revisionId };
  }

  #areSafe(typed: number): void {
    this.#safe = typed;
    this.#unsafeSince = this.isUnsafe ? this.#ways.now() : null;
  }

  async #haveKept(answer: KeptAnswer, typed: number, leftOut: Words): Promise<void> {
    this.#areSafe(typed);
    if (answer.cut === 'cut' || answer.cut === 'merged')
      this.#uncutSince = this.isUnsafe ? this.#ways.now() : null;
    // Another try every minute: what stood in the way may be gone.
    else if (answer.cut !== 'not_asked') this.#uncutSince = this.#ways.now();
    await this.#keepLeftOut(leftOut);
    // What the form holds now is to be what the newsroom keeps of it, the preview too; there is nothing to cut.
    if (answer.takenIn) this.#typed += 1;
    this.#tell({ at: 'newsroom', saving: false, answer });
  }

  /** Words that the newsroom would not take are kept here alone; without any, nothing has to be. */
  async #keepLeftOut(words: Words): Promise<void> {
    const wasHere = this.#isHere;
    this.#isHere = words.length > 0;
    if (this.#isHere) await this.#ways.keepHere(words).catch(() => false);
    else if (wasHere) await this.#ways.emptyHere().catch(() => undefined);
  }

  #planNext(): void {
    if (this.isUnsafe)
      this.#plan(
        this.#state.at === 'newsroom' || (this.#state.at === 'browser' && !this.#ways.sends)
          ? PAUSE_MS
          : RETRY_MS,
      );
    else if (this.#uncutSince !== null && !this.#isConflict() && !this.#isAlone() && this.#ways.sends)
      this.#plan(Math.max(PAUSE_MS, this.#uncutSince + CUT_MS - this.#ways.now()));
  }

  #isConflict(): boolean {
    return this.#state.at === 'newsroom' && this.#state.answer.cut === 'conflict';
  }

  #isAlone(): boolean {
    return this.#state.at === 'newsroom' && this.#state.answer.alone;
  }

  #tell(state: SaveState): void {
    this.#state = state;
    this.#ways.tell(state);
  }
}
