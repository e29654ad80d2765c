import type { DemoText, Named } from './demo-text.ts';

/** Readouts of meetings with delegations. */
type Meeting = {
  readonly guest: Named;
  readonly from: Named;
  readonly subject: Named;
  readonly topic: string;
};

const MEETINGS: readonly Meeting[] = [
  {
    guest: { az: 'Liv Haugen', en: 'Liv Haugen', ru: 'Лив Хауген' },
    from: { az: 'Norveç', en: 'Norway', ru: 'Норвегии' },
    subject: {
      az: 'limanların dalğadan qorunması',
      en: 'protecting harbours from waves',
      ru: 'защита портов от волн',
    },
    topic: 'harbours',
  },
  {
    guest: { az: 'Giorgi Maisaia', en: 'Giorgi Maisaia', ru: 'Георгий Майсая' },
    from: { az: 'Gürcüstan', en: 'Georgia', ru: 'Грузии' },
    subject: {
      az: 'birgə çaylarda suyun ölçülməsi',
      en: 'measuring the water of shared rivers',
      ru: 'измерение стока общих рек',
    },
    topic: 'irrigation',
  },
  {
    guest: { az: 'Aigerim Seitova', en: 'Aigerim Seitova', ru: 'Айгерим Сеитова' },
    from: { az: 'Qazaxıstan', en: 'Kazakhstan', ru: 'Казахстана' },
    subject: {
      az: 'dənizin səviyyəsinin enməsi',
      en: 'the falling level of the sea',
      ru: 'понижение уровня моря',
    },
    topic: 'sea-level',
  },
  {
    guest: { az: 'Marco Ferrante', en: 'Marco Ferrante', ru: 'Марко Ферранте' },
    from: { az: 'İtaliya', en: 'Italy', ru: 'Италии' },
    subject: {
      az: 'köhnə bəndlərin bərpası',
      en: 'the restoration of old dams',
      ru: 'восстановление старых плотин',
    },
    topic: 'drinking-water',
  },
  {
    guest: { az: 'Selin Aydoğan', en: 'Selin Aydogan', ru: 'Селин Айдоган' },
    from: { az: 'Türkiyə', en: 'Türkiye', ru: 'Турции' },
    subject: { az: 'damcı suvarma', en: 'drip irrigation', ru: 'капельное орошение' },
    topic: 'irrigation',
  },
  {
    guest: { az: 'Pieter van Loon', en: 'Pieter van Loon', ru: 'Питер ван Лон' },
    from: { az: 'Niderland', en: 'the Netherlands', ru: 'Нидерландов' },
    subject: {
      az: 'sahilin qumla möhkəmləndirilməsi',
      en: 'strengthening the shore with sand',
      ru: 'укрепление берега песком',
    },
    topic: 'harbours',
  },
];

/** @returns one readout per meeting */
export function meetings(): DemoText[] {
  return MEETINGS.map(({ guest, from, subject, topic }) => ({
    kind: 'readout',
    section: 'cooperation',
    topics: [topic],
    texts: {
      az: {
        headline: `Nazir ${from.az} nümayəndə heyəti ilə görüşüb`,
        paragraphs: [
          `Su və sahil naziri Elmira Sadıqzadə bu gün ${guest.az} başda olmaqla ${from.az} nümayəndə heyətini qəbul edib. Görüşün əsas mövzusu ${subject.az} olub.`,
          'Tərəflər iki ölkənin mütəxəssislərinin ötən il birgə apardığı ölçmələrin nəticələrini nəzərdən keçiriblər. Nəticələr növbəti ayın sonunadək açıq şəkildə dərc olunacaq.',
          'Qonaq nazirliyin gənc mühəndislər üçün açdığı məktəbə maraq göstərib və payızda müəllim mübadiləsini təklif edib. Nazir təklifi qəbul edib.',
          'Görüşün sonunda işçi qrupunun növbəti iclasının sentyabrda Sarıqaya şəhərində keçirilməsi razılaşdırılıb.',
        ],
      },
      en: {
        headline: `Minister meets delegation from ${from.en}`,
        paragraphs: [
          `The Minister of Water and Coast, Elmira Sadigzade, today received a delegation from ${from.en} led by ${guest.en}. The main subject of the talks was ${subject.en}.`,
          'The two sides went through the measurements that specialists of both countries took together last year. The results will be published in full by the end of next month.',
          'The guest took an interest in the school that the ministry has opened for young engineers and proposed an exchange of teachers in the autumn. The Minister accepted.',
          'It was agreed at the close that the working group will meet next in September in Sarigaya.',
        ],
      },
      ru: {
        headline: `Министр встретилась с делегацией ${from.ru}`,
        paragraphs: [
          `Министр воды и побережья Эльмира Садыгзаде приняла сегодня делегацию ${from.ru}, которую возглавляет ${guest.ru}. Главная тема переговоров – ${subject.ru}.`,
          'Стороны рассмотрели результаты измерений, которые специалисты двух стран совместно провели в прошлом году. До конца следующего месяца их опубликуют полностью.',
          'Гостей заинтересовала школа для молодых инженеров, открытая министерством; осенью предложено начать обмен преподавателями. Министр приняла это предложение.',
          'В завершение договорились, что рабочая группа соберётся в сентябре в городе Сарыгая.',
        ],
      },
    },
  }));
}
