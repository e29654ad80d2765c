import type { DemoText, Named } from './demo-text.ts';

/** Public consultations, and days for the press. */
type Consultation = { readonly about: Named; readonly days: number; readonly topic: string };

const CONSULTATIONS: readonly Consultation[] = [
  {
    about: {
      az: 'bulaqların qorunması qaydaları',
      en: 'rules to protect springs',
      ru: 'правил охраны родников',
    },
    days: 30,
    topic: 'drinking-water',
  },
  {
    about: {
      az: 'çimərliklərin təmizlənməsi planı',
      en: 'a plan to clean the beaches',
      ru: 'плана очистки пляжей',
    },
    days: 21,
    topic: 'safety-at-sea',
  },
  {
    about: {
      az: 'suvarma suyunun bölgüsü',
      en: 'the sharing of irrigation water',
      ru: 'порядка распределения поливной воды',
    },
    days: 45,
    topic: 'irrigation',
  },
  {
    about: { az: 'kiçik limanların rüsumları', en: 'the dues of small harbours', ru: 'сборов малых портов' },
    days: 28,
    topic: 'harbours',
  },
];

export function consultations(): DemoText[] {
  return CONSULTATIONS.map(({ about, days, topic }) => ({
    kind: 'announcement',
    section: 'consultations',
    topics: [topic],
    texts: {
      az: {
        headline: `İctimai müzakirə: ${about.az}`,
        paragraphs: [
          `Nazirlik ${about.az} ilə bağlı layihəni ictimai müzakirəyə çıxarır. Hər kəs ${days} gün ərzində yazılı rəy göndərə bilər.`,
          'Layihə, onun izahı və gözlənilən xərclər nazirliyin qəbul otağında və rayon nümayəndəliklərində açıq saxlanılır.',
          'Alınan bütün rəylər müəlliflərin razılığı ilə dərc olunacaq. Nazirlik hər rəyə iki həftə ərzində cavab verəcək.',
        ],
      },
      en: {
        headline: `Public consultation on ${about.en}`,
        paragraphs: [
          `The ministry opens a consultation on ${about.en}. Anyone may send written comments for ${days} days.`,
          'The draft, an explanation and the expected costs can be read at the ministry and in the district offices.',
          'All comments will be published where their authors agree. The ministry answers each of them within two weeks.',
        ],
      },
      ru: {
        headline: `Общественное обсуждение ${about.ru}`,
        paragraphs: [
          `Министерство начинает общественное обсуждение ${about.ru}. Письменные замечания принимаются в течение ${days} дней.`,
          'Проект, пояснения и ожидаемые расходы можно прочитать в приёмной министерства и в районных отделениях.',
          'Все замечания будут опубликованы с согласия авторов. Министерство ответит на каждое в течение двух недель.',
        ],
      },
    },
  }));
}

type PressDay = {
  readonly what: Named;
  readonly hour: string;
  readonly topic: string;
  readonly place: Named;
};

const PRESS_DAYS: readonly PressDay[] = [
  {
    what: { az: 'yeni tədqiqat gəmisi', en: 'the new research ship', ru: 'новое исследовательское судно' },
    hour: '10:00',
    topic: 'research',
    place: {
      az: 'Sarıqaya limanı, 3-cü körpü',
      en: 'Harbour of Sarigaya, pier 3',
      ru: 'Порт Сарыгая, причал 3',
    },
  },
  {
    what: { az: 'bərpa olunmuş mayak', en: 'the restored lighthouse', ru: 'восстановленный маяк' },
    hour: '14:30',
    topic: 'safety-at-sea',
    place: { az: 'Mərcan mayakı', en: 'Marjan lighthouse', ru: 'Маяк Марджан' },
  },
  {
    what: { az: 'duzsuzlaşdırma qurğusu', en: 'the desalination plant', ru: 'опреснительная установка' },
    hour: '11:00',
    topic: 'drinking-water',
    place: {
      az: 'Yenisahil, Sahil küçəsi 12',
      en: 'Yenisahil, 12 Shore Street',
      ru: 'Енисахиль, Береговая улица, 12',
    },
  },
];

export function pressDays(): DemoText[] {
  return PRESS_DAYS.map(({ what, hour, topic, place }) => ({
    kind: 'media_advisory',
    section: 'news',
    topics: [topic],
    event: { hour, places: place },
    texts: {
      az: {
        headline: `Jurnalistlər üçün tanışlıq: ${what.az}`,
        paragraphs: [
          `Nazirlik jurnalistləri dəvət edir: gələn çərşənbə günü saat ${hour} tanışlıq təşkil olunur. Mövzu: ${what.az}.`,
          'Çəkiliş üçün bir saat ayrılıb. Mühəndislər suallara üç dildə cavab verəcəklər.',
          'İştirak üçün mətbuat xidmətinə iki gün əvvəl yazmaq xahiş olunur.',
        ],
      },
      en: {
        headline: `For journalists: a look at ${what.en}`,
        paragraphs: [
          `The ministry invites journalists next Wednesday at ${hour}. The subject of the visit: ${what.en}.`,
          'An hour is set aside for filming. Engineers will answer questions in three languages.',
          'Please write to the press office two days ahead to take part.',
        ],
      },
      ru: {
        headline: `Для журналистов: ${what.ru}`,
        paragraphs: [
          `Министерство приглашает журналистов в следующую среду в ${hour}. Тема показа – ${what.ru}.`,
          'Для съёмки отведён один час. Инженеры ответят на вопросы на трёх языках.',
          'Для участия просим написать в пресс-службу за два дня.',
        ],
      },
    },
  }));
}
