import type { Inline, StoredDocument } from '#newsroom/document-schema.ts';
import type { SampleRelease } from './sample-rows.ts';

const p = (...content: Inline[]) => ({ type: 'paragraph' as const, content });
const t = (text: string, ...marks: NonNullable<Extract<Inline, { type: 'text' }>['marks']>): Inline => ({
  type: 'text',
  text,
  marks,
});
const h2 = (text: string) => ({ type: 'heading' as const, attrs: { level: 2 as const }, content: [t(text)] });
const row = (type: 'tableHeader' | 'tableCell', ...cells: string[]) => ({
  type: 'tableRow' as const,
  content: cells.map((cell) => ({ type, content: [p(t(cell))] })),
});

/** Every node and mark that a document can hold. */
function patrolBody(stations: string, opening: string): StoredDocument {
  return {
    schemaVersion: 1,
    doc: {
      type: 'doc',
      content: [
        p(
          t('The Ministry '),
          t('opens the winter rescue season', { type: 'bold' }),
          t(
            ` on ${opening}. From that day ${stations} stations along the coast keep a crew at readiness around the clock.`,
          ),
        ),
        p(
          t('Fishermen and owners of small boats are asked to register each trip at '),
          t('trips.maritime-safety.example', {
            type: 'link',
            attrs: { href: 'https://trips.maritime-safety.example/' },
          }),
          t(' and to carry a charged radio.'),
        ),
        h2('What changes this winter'),
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [p(t('Rescue boats leave within eight minutes of a call, day and night.'))],
            },
            {
              type: 'listItem',
              content: [p(t('The emergency number 112 answers in Azerbaijani, English and Russian.'))],
            },
            { type: 'listItem', content: [p(t('Storm warnings are read on channel 16 every three hours.'))] },
          ],
        },
        h2('Crews and boats'),
        {
          type: 'table',
          content: [
            row('tableHeader', 'Station', 'Crews', 'Boats'),
            row('tableCell', 'Bakı', '6', '4'),
            row('tableCell', 'Lənkəran', '3', '2'),
            row('tableCell', 'Sumqayıt', '3', '3'),
          ],
        },
        {
          type: 'blockquote',
          content: [p(t('A warning that is read too late is only a description of the weather.'))],
        },
        p(
          t('The season was opened with the old seamen’s wish '),
          t('Dəniz sakit olsun', { type: 'foreign', attrs: { lang: 'az' } }),
          t(', spoken by the '),
          t('oldest', { type: 'italic' }),
          t(' of the captains.'),
        ),
      ],
    },
  };
}

const BASE = {
  headline: 'Winter rescue season opens with more stations at readiness around the clock',
  subhead: 'Boats leave within eight minutes of a call; storm warnings are read every three hours',
  summary:
    'From November the stations along the coast keep crews at readiness around the clock. Trips of small boats are to be registered.',
  dateline: 'Lənkəran',
  slug: 'winter-rescue-season-opens',
  contacts: [
    {
      name: 'Press duty desk',
      duty: 'Round the clock',
      email: 'duty@maritime-safety.example',
      phone: '+994 12 555 01 40',
    },
  ],
};
const AZ = {
  headline: 'Qış xilasetmə mövsümü açılır: daha çox stansiya gecə-gündüz hazır vəziyyətdə olacaq',
  summary: 'Noyabrdan etibarən sahil stansiyalarında heyətlər gecə-gündüz hazır vəziyyətdə olacaq.',
  dateline: 'Lənkəran',
  slug: 'qis-xilasetme-movsumu-acilir',
  body: 'Nazirlik qış xilasetmə mövsümünü açır. Həmin gündən sahil boyu stansiyalarda heyətlər gecə-gündüz hazır vəziyyətdə olacaq.\n\nBalıqçılardan hər səfəri qeydiyyatdan keçirmək və yanlarında radio saxlamaq xahiş olunur.',
};

/** Corrected, then updated; the third edition is minor. */
export const CORRECTED: SampleRelease = {
  reference: '2026/0120',
  topics: ['rescue-at-sea'],
  main: 'en',
  editions: [
    {
      at: '2026-10-28T06:30:00Z',
      texts: { en: { ...BASE, body: patrolBody('fourteen', '1 November') }, az: AZ },
    },
    {
      at: '2026-10-28T11:05:00Z',
      change: 'correction',
      texts: {
        en: {
          ...BASE,
          body: patrolBody('twelve', '1 November'),
          changeNote:
            'The release first said that fourteen stations keep crews at readiness. There are twelve.',
        },
        az: { ...AZ, changeNote: 'Stansiyaların sayı düzəldilib: on iki.' },
      },
    },
    {
      at: '2026-10-30T09:00:00Z',
      change: 'update',
      texts: {
        en: {
          ...BASE,
          body: patrolBody('twelve', '3 November'),
          changeNote: 'The opening was moved from 1 to 3 November because of a storm.',
        },
        az: { ...AZ, changeNote: 'Açılış fırtınaya görə noyabrın 3-nə keçirilib.' },
      },
    },
    {
      at: '2026-10-30T12:00:00Z',
      change: 'minor',
      texts: { en: { ...BASE, body: patrolBody('twelve', '3 November') }, az: AZ },
    },
  ],
};
