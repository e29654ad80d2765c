import type { Kind } from '#newsroom/vocabulary.ts';

/** A release of the demo newsroom, before it has dates and a fate. */
export type DemoWords = {
  readonly headline: string;
  readonly subhead?: string;
  readonly paragraphs: readonly string[];
};
export type DemoText = {
  readonly kind: Kind;
  readonly section: string;
  readonly topics?: readonly string[];
  readonly texts: Readonly<Record<string, DemoWords>>;
};

/** A name in the languages of the demo. */
export type Named = { readonly az: string; readonly en: string; readonly ru: string };
