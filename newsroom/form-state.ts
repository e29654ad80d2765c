import type { Fault, RefusalCode } from './refusal.ts';

/**
 * What a form shows after it was sent. It travels to the browser, so it holds plain values only and
 * never a password.
 */
export type FormState = {
  readonly state: 'idle' | 'refused' | 'preview' | 'done';
  /** Says what happened and what to do; empty while idle. */
  readonly sentence: string;
  readonly faults: readonly Fault[];
  /** Everything that was typed, by field name, so that nothing is lost without scripts either. */
  readonly typed: Readonly<Record<string, string>>;
  /** The newest revision, where somebody saved since. */
  readonly newestRevision?: number;
  /** Why it was refused; `signed_out` and `fault` are the form's own reasons. */
  readonly code?: RefusalCode | 'signed_out' | 'fault';
  /** What would happen, or has happened, one line each. */
  readonly lines?: readonly string[];
  /** A one-time link, to be shown this once. */
  readonly link?: string;
  /** Codes, to be shown this once. */
  readonly codes?: readonly string[];
  /** A page of ours that shows what would be; it is shown in a frame. */
  readonly frame?: string;
  /** Under which id this was shown: saving names it. */
  readonly shown?: string;
};

export const IDLE: FormState = { state: 'idle', sentence: '', faults: [], typed: {} };
