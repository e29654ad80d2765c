import { CORRECTED } from './sample-corrected.ts';
import type { SampleRelease } from './sample-rows.ts';
import { VISIT } from './sample-visit.ts';

/** Arabic script has no slug: the address takes the number. */
export const ARABIC: SampleRelease = {
  reference: '2026/0131',
  section: 'cooperation',
  topics: ['weather-data'],
  main: 'ar',
  editions: [
    {
      at: '2026-11-12T10:15:00Z',
      texts: {
        ar: {
          headline: 'وفد من خفر السواحل يزور محطة الإنقاذ المركزية في باكو',
          subhead: 'اتفاق على تبادل بيانات الطقس وتدريب الغواصين',
          summary:
            'زار وفد من خفر السواحل محطة الإنقاذ المركزية، وبحث الجانبان تبادل بيانات الطقس وتدريب الغواصين.',
          dateline: 'باكو',
          body: 'استقبل نائب الأميرال كامران علياروف اليوم وفدًا من خفر السواحل في مقر الوزارة.\n\nواطّلع الضيوف على عمل محطة الإنقاذ المركزية، وشاهدوا تدريبًا على انتشال الغرقى في الليل.\n\nواتفق الجانبان على تبادل بيانات الطقس مجانًا، وعلى تدريب عشرين غواصًا في كل عام.',
          boilerplate: 'تدير وزارة السلامة البحرية والساحلية محطات الإنقاذ والمنارات ودوريات السواحل.',
          contacts: [
            {
              name: 'ليلى عباسوفا',
              duty: 'رئيسة المكتب الصحفي',
              email: 'press@maritime-safety.example',
              phone: '+994 12 555 01 42',
            },
          ],
        },
        en: {
          headline: 'Coast guard delegation visits the Central Rescue Station',
          summary: 'The sides agreed to exchange weather data and to train divers together.',
          slug: 'coast-guard-delegation-visits-central-rescue-station',
          body: 'A coast guard delegation visited the Central Rescue Station today.\n\nThe sides agreed to exchange weather data free of charge.',
        },
      },
    },
  ],
};

export const WITHDRAWN: SampleRelease = {
  reference: '2026/0118',
  state: 'withdrawn',
  section: 'statements',
  kind: 'statement',
  main: 'en',
  editions: [
    {
      at: '2026-10-20T07:00:00Z',
      texts: {
        en: {
          headline: 'Statement on the closing of the northern fairway',
          summary: 'The northern fairway is to be closed for small vessels until spring.',
          dateline: 'Sumqayıt',
          slug: 'statement-on-the-closing-of-the-northern-fairway',
          body: 'The Ministry states that the northern fairway will be closed for vessels under twelve metres until 1 March.\n\nOwners are asked to use the southern fairway.',
        },
        az: {
          headline: 'Şimal farvaterinin bağlanması barədə bəyanat',
          summary: 'Şimal farvateri kiçik gəmilər üçün yaza qədər bağlanır.',
          slug: 'simal-farvaterinin-baglanmasi-barede-beyanat',
          body: 'Nazirlik bildirir ki, şimal farvateri on iki metrdən kiçik gəmilər üçün martın 1-dək bağlanır.',
        },
      },
    },
  ],
  notices: [
    {
      kind: 'withdrawal',
      edition: 1,
      at: '2026-10-21T05:40:00Z',
      words: {
        en: 'The decision was not yet signed when the statement was published. The fairway stays open.',
        az: 'Bəyanat dərc olunanda qərar hələ imzalanmamışdı. Farvater açıq qalır.',
      },
    },
  ],
};

export const RETRACTED: SampleRelease = {
  reference: '2026/0109',
  state: 'retracted',
  main: 'en',
  editions: [
    {
      at: '2026-09-01T08:00:00Z',
      texts: { en: { headline: 'Gone', slug: 'names-of-the-rescued', body: 'Gone' } },
    },
  ],
  notices: [
    {
      kind: 'retraction',
      edition: 1,
      at: '2026-09-01T13:25:00Z',
      words: { en: 'The release named rescued persons who had not agreed to be named.' },
    },
  ],
};

const buoy = (count: string) => ({
  headline: 'New light buoys mark the approach to the port',
  summary: 'The buoys are lit by the sun and can be seen from five miles.',
  slug: 'new-light-buoys-mark-the-approach-to-the-port',
  body: `The hydrographic service has laid ${count} light buoys on the approach to the port.\n\nThey are lit by the sun and can be seen from five miles.`,
});

/** Its second edition was suppressed; it was withdrawn for a day and came back; Russian came later. */
export const TURBULENT: SampleRelease = {
  reference: '2026/0097',
  main: 'en',
  languagesSince: { ru: '2026-07-10T09:00:00Z' },
  editions: [
    { at: '2026-07-01T09:00:00Z', texts: { en: buoy('nine') } },
    {
      at: '2026-07-01T10:00:00Z',
      change: 'clarification',
      suppressed: true,
      texts: { en: buoy('nineteen') },
    },
    {
      at: '2026-07-02T09:00:00Z',
      change: 'clarification',
      texts: { en: { ...buoy('eighteen'), changeNote: 'The buoys are eighteen, nine on each side.' } },
    },
    {
      at: '2026-07-10T09:00:00Z',
      change: 'translation',
      texts: {
        en: { ...buoy('eighteen'), changeNote: 'Russian added.' },
        ru: {
          headline: 'Новые светящиеся буи на подходе к порту',
          summary: 'Буи видны за пять миль.',
          slug: 'novye-svetyashiesya-bui',
          body: 'Гидрографическая служба установила восемнадцать буёв.',
        },
      },
    },
  ],
  notices: [
    {
      kind: 'suppression',
      edition: 2,
      at: '2026-07-01T12:00:00Z',
      words: { en: 'The edition showed positions that are not public.' },
    },
    {
      kind: 'withdrawal',
      edition: 3,
      at: '2026-07-03T09:00:00Z',
      endedAt: '2026-07-04T09:00:00Z',
      words: { en: 'The number was being checked.' },
    },
  ],
};

export const ABOUT: SampleRelease = {
  reference: '2018/0001',
  kind: 'standing_page',
  fixed: 'about',
  editions: [
    {
      at: '2018-01-05T08:00:00Z',
      texts: {
        az: {
          headline: 'Nazirlik haqqında',
          summary: 'Nazirliyin vəzifələri.',
          body: 'Nazirlik xilasetmə stansiyalarına, mayaklara və sahil patrullarına rəhbərlik edir.',
        },
        en: {
          headline: 'About the Ministry',
          summary: 'What the Ministry does.',
          body: 'The Ministry runs the rescue stations, the lighthouses and the coastal patrols.\n\nIt was founded in 1994.',
        },
        ru: {
          headline: 'О министерстве',
          summary: 'Задачи министерства.',
          body: 'Министерство управляет спасательными станциями, маяками и береговыми патрулями.',
        },
        ar: {
          headline: 'عن الوزارة',
          summary: 'مهام الوزارة.',
          body: 'تدير الوزارة محطات الإنقاذ والمنارات ودوريات السواحل.',
        },
      },
    },
  ],
};

const THEMES = [
  [
    'Lighthouse of {n} metres relit after repair',
    '{n} metrlik mayak təmirdən sonra yenidən yandırıldı',
    'Маяк высотой {n} метров снова зажжён после ремонта',
    'news',
  ],
  [
    '{n} divers completed the winter course',
    '{n} dalğıc qış kursunu bitirdi',
    'Зимний курс завершили водолазы: {n}',
    'news',
  ],
  [
    'Statement on the storm of force {n}',
    '{n} ballıq fırtına barədə bəyanat',
    'Заявление о шторме силой {n} баллов',
    'statements',
  ],
  [
    'Memorandum on {n} joint patrols signed',
    '{n} birgə patrul haqqında memorandum imzalanıb',
    'Подписан меморандум о {n} совместных патрулях',
    'cooperation',
  ],
] as const;

/** Enough releases for a list of several pages. */
function fillers(count: number): readonly SampleRelease[] {
  return Array.from({ length: count }, (_, index) => {
    const [en, az, ru, section] = THEMES[index % THEMES.length] ?? THEMES[0];
    const number = String(index + 1);
    const text = (pattern: string, words: string) => ({
      headline: pattern.replace('{n}', number),
      summary: words,
      body: words,
    });
    const at = new Date(
      Date.UTC(2026, 5, 1) - index * 5 * 86_400_000 + (index % 9) * 3_540_000,
    ).toISOString();
    return {
      reference: `${at.slice(0, 4)}/${String(600 - index).padStart(4, '0')}`,
      section,
      editions: [
        {
          at,
          texts: {
            en: {
              ...text(
                en,
                'The work was finished a week early and inspected by the commission on the same day.',
              ),
              slug: `filler-${number}`,
            },
            az: {
              ...text(az, 'İş bir həftə tez başa çatıb və elə həmin gün komissiya tərəfindən yoxlanılıb.'),
              slug: `doldurma-${number}`,
            },
            ru: {
              ...text(ru, 'Работа завершена на неделю раньше срока и в тот же день принята комиссией.'),
              slug: `zapolnenie-${number}`,
            },
          },
        },
      ],
    };
  });
}

export const SAMPLE_RELEASES: readonly SampleRelease[] = [
  VISIT,
  CORRECTED,
  ARABIC,
  WITHDRAWN,
  RETRACTED,
  TURBULENT,
  ABOUT,
  ...fillers(130),
];
