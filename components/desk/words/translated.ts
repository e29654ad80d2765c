/** One area of a catalogue in another language: the same sentences, none missing. */
export type Translated<Area extends { readonly said: object; readonly inBrowser: object }> = {
  readonly said: Readonly<Record<keyof Area['said'], string>>;
  readonly inBrowser: Readonly<Record<keyof Area['inBrowser'], string>>;
};
