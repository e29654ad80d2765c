/**
 * The first steps of a newsroom, for its admins. Whether one is done is always read off the newsroom itself, never
 * remembered: what is undone later is to do again.
 */
export const FIRST_STEPS = [
  'masthead',
  'time',
  'sections',
  'contact',
  'ending',
  'people',
  'release',
] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** What the steps are read off. */
export type StepFacts = {
  readonly names: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly zone: string;
  readonly boilerplate: Readonly<Record<string, string>>;
  readonly sections: readonly { readonly names: Readonly<Record<string, string>> }[];
  readonly contacts: number;
  /** Who may sign in, or is invited to. */
  readonly people: number;
  readonly fourEyes: boolean;
  /** Whether anything was ever published. */
  readonly hasPublished: boolean;
};

/** What a newsroom is founded with until somebody says who speaks here, and from where. */
export const UNNAMED = { name: 'Our institution', zone: 'UTC' } as const;

export type StepStanding = { readonly step: FirstStep; readonly isDone: boolean };

/** Every step in its order, and whether it is done. */
export function firstSteps(facts: StepFacts): readonly StepStanding[] {
  return FIRST_STEPS.map((step) => ({ step, isDone: DONE[step](facts) }));
}

const DONE: Readonly<Record<FirstStep, (facts: StepFacts) => boolean>> = {
  masthead: ({ names, languages }) =>
    languages.every((language) => isGiven(names[language]) && names[language] !== UNNAMED.name),
  time: ({ zone }) => zone !== UNNAMED.zone,
  sections: ({ sections, languages }) =>
    sections.length > 0 &&
    sections.every(({ names }) => languages.every((language) => isGiven(names[language]))),
  contact: ({ contacts }) => contacts > 0,
  ending: ({ boilerplate, languages }) => languages.every((language) => isGiven(boilerplate[language])),
  // Somebody else has to approve what one person wrote.
  people: ({ people, fourEyes }) => people > 1 || !fourEyes,
  release: ({ hasPublished }) => hasPublished,
};

function isGiven(words: string | undefined): boolean {
  return (words ?? '').trim() !== '';
}
