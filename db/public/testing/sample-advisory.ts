import type { SampleRelease } from './sample-rows.ts';

const event = {
  zone: 'Asia/Baku',
  start: '2026-12-02T06:00:00.000Z',
  end: '2026-12-02T07:30:00.000Z',
  contact: {
    name: 'Leyla Abbasova',
    duty: 'Head of the press office',
    email: 'press@maritime-safety.example',
    phone: '+994 12 555 01 42',
  },
  deadline: '2026-11-30T14:00:00.000Z',
} as const;

/** A media advisory in two languages; its second edition moved the event to another pier. */
export const ADVISORY: SampleRelease = {
  reference: '2026/0140',
  kind: 'media_advisory',
  main: 'en',
  editions: [
    {
      at: '2026-11-20T08:00:00Z',
      texts: {
        en: {
          headline: 'For journalists: the new rescue ship',
          summary: 'The ship is shown; her crew answers questions.',
          slug: 'for-journalists-the-new-rescue-ship',
          body: 'The Ministry shows the new rescue ship.',
          event: { ...event, place: 'Harbour of Baku, pier 3' },
        },
      },
    },
    {
      at: '2026-11-21T08:00:00Z',
      change: 'correction',
      texts: {
        en: {
          headline: 'For journalists: the new rescue ship',
          summary: 'The ship is shown; her crew answers questions.',
          slug: 'for-journalists-the-new-rescue-ship',
          body: 'The Ministry shows the new rescue ship.',
          changeNote: 'The ship lies at pier 5.',
          event: { ...event, place: 'Harbour of Baku, pier 5; use the sea gate, please' },
        },
        az: {
          headline: 'Jurnalistlər üçün: yeni xilasetmə gəmisi',
          summary: 'Gəmi göstərilir, heyət suallara cavab verir.',
          slug: 'jurnalistler-ucun-yeni-xilasetme-gemisi',
          body: 'Nazirlik yeni xilasetmə gəmisini göstərir.',
          changeNote: 'Gəmi 5-ci körpüdədir.',
          event: { ...event, place: 'Bakı limanı, 5-ci körpü' },
        },
      },
    },
  ],
};

const reason = { en: 'The ship is at sea, looking for a boat.', az: 'Gəmi dənizdə qayıq axtarır.' };

export const WITHDRAWN_ADVISORY: SampleRelease = {
  ...ADVISORY,
  state: 'withdrawn',
  notices: [{ kind: 'withdrawal', edition: 2, at: '2026-11-25T08:00:00Z', words: reason }],
};

export const RETRACTED_ADVISORY: SampleRelease = {
  ...ADVISORY,
  state: 'retracted',
  notices: [{ kind: 'retraction', edition: 2, at: '2026-11-25T09:00:00Z', words: reason }],
};
