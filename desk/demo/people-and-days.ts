import type { DemoText, Named } from './demo-text.ts';

/** Appointments, condolences, and the one release in four languages. */
type Appointment = { readonly person: Named; readonly post: Named };

const APPOINTMENTS: readonly Appointment[] = [
  {
    person: { az: 'Tural Vəlibəyli', en: 'Tural Valibayli', ru: 'Турал Велибейли' },
    post: { az: 'nazirin birinci müavini', en: 'First Deputy Minister', ru: 'первым заместителем министра' },
  },
  {
    person: { az: 'Nigar Həsənzadə', en: 'Nigar Hasanzade', ru: 'Нигяр Гасанзаде' },
    post: {
      az: 'Dəniz Tədqiqatları İnstitutunun direktoru',
      en: 'director of the Institute of Marine Research',
      ru: 'директором Института морских исследований',
    },
  },
  {
    person: { az: 'Rauf Quliyev', en: 'Rauf Guliyev', ru: 'Рауф Гулиев' },
    post: { az: 'limanların baş rəisi', en: 'chief harbour master', ru: 'главным капитаном портов' },
  },
];

export function appointments(): DemoText[] {
  return APPOINTMENTS.map(({ person, post }) => ({
    kind: 'announcement',
    section: 'news',
    texts: {
      az: {
        headline: `${person.az} yeni vəzifəyə təyin edilib`,
        paragraphs: [
          `Nazirin əmri ilə ${person.az} bu gündən ${post.az} vəzifəsinə təyin edilib.`,
          'Yeni rəhbər iyirmi ildən artıqdır su təsərrüfatında çalışır və əvvəllər şimal rayonlarının idarəsinə rəhbərlik edib.',
          'İlk iş günündə o, Sarıqaya limanında növbə dəyişən dənizçilərlə görüşüb.',
        ],
      },
      en: {
        headline: `${person.en} takes up a new post`,
        paragraphs: [
          `By order of the Minister, ${person.en} has been appointed ${post.en} from today.`,
          'The new head has worked in water management for more than twenty years and led the office of the northern districts before.',
          'The first day of work began in the harbour of Sarigaya, with the seamen at the change of the watch.',
        ],
      },
      ru: {
        headline: `Новое назначение: ${person.ru}`,
        paragraphs: [
          `Приказом министра с сегодняшнего дня ${post.ru} назначен специалист министерства. Имя нового руководителя – ${person.ru}.`,
          'За плечами нового руководителя более двадцати лет работы в водном хозяйстве и управление северными районами.',
          'Первый рабочий день начался в порту Сарыгая, с моряками на смене вахты.',
        ],
      },
    },
  }));
}

export const CONDOLENCE: DemoText = {
  kind: 'condolence',
  section: 'news',
  texts: {
    az: {
      headline: 'Mayak gözətçisi İsmayıl Dadaşovun vəfatı ilə bağlı başsağlığı',
      paragraphs: [
        'Nazirliyin kollektivi qırx bir il Mərcan mayakının işığını söndürməyən İsmayıl Dadaşovun vəfatından kədərlənir.',
        'Onun gündəlikləri dənizin səviyyəsinə dair ən uzun fasiləsiz qeydlərdir və bu gün də alimlərə xidmət edir.',
        'Nazirlik mərhumun ailəsinə və yaxınlarına başsağlığı verir.',
      ],
    },
    en: {
      headline: 'Condolences on the death of the lighthouse keeper Ismayil Dadashov',
      paragraphs: [
        'The staff of the ministry mourn Ismayil Dadashov, who kept the light of the Marjan lighthouse for forty-one years.',
        'His journals are the longest unbroken record of the level of the sea and serve scientists to this day.',
        'The ministry offers its condolences to his family and friends.',
      ],
    },
    ru: {
      headline: 'Соболезнования в связи с кончиной смотрителя маяка Исмаила Дадашова',
      paragraphs: [
        'Коллектив министерства скорбит о кончине Исмаила Дадашова, который сорок один год хранил огонь маяка Марджан.',
        'Его дневники – самые длинные непрерывные записи об уровне моря; учёные пользуются ими и сегодня.',
        'Министерство выражает соболезнования родным и близким покойного.',
      ],
    },
  },
};

export const WATER_DAY: DemoText = {
  kind: 'statement',
  section: 'cooperation',
  topics: ['research', 'drinking-water'],
  texts: {
    az: {
      headline: 'Nazirin Su Günü münasibətilə bəyanatı',
      paragraphs: [
        'Su sərhəd tanımır: bir ölkənin çayı digərinin bağını suvarır. Buna görə ölçdüyümüz hər rəqəmi qonşularımızla bölüşürük.',
        'Bu il sahil stansiyalarının bütün məlumatlarını açıq şəkildə, hər gün dərc etməyə başlayırıq.',
        'Suyu qoruyan hər kəsə – bənd növbətçisinə, laboranta, arxı təmizləyən kəndliyə təşəkkür edirəm.',
      ],
    },
    en: {
      headline: 'Statement by the Minister on Water Day',
      paragraphs: [
        'Water knows no borders: the river of one country waters the gardens of another. That is why we share every figure we measure with our neighbours.',
        'This year we begin to publish the data of all coastal stations openly and every day.',
        'I thank everyone who guards the water: the watchman on the dam, the laboratory assistant, the farmer who clears the channel.',
      ],
    },
    ru: {
      headline: 'Заявление министра по случаю Дня воды',
      paragraphs: [
        'Вода не знает границ: река одной страны поит сады другой. Поэтому каждую измеренную цифру мы сообщаем соседям.',
        'В этом году мы начинаем ежедневно и открыто публиковать данные всех береговых станций.',
        'Благодарю всех, кто бережёт воду: дежурного на плотине, лаборанта, крестьянина, который чистит канал.',
      ],
    },
    ar: {
      headline: 'بيان الوزيرة بمناسبة يوم المياه',
      paragraphs: [
        'المياه لا تعرف الحدود: نهر بلدٍ يسقي بساتين بلدٍ آخر. ولذلك نشارك جيراننا كل رقم نقيسه.',
        'نبدأ هذا العام بنشر بيانات جميع المحطات الساحلية علناً وفي كل يوم.',
        'أشكر كل من يحرس المياه: حارس السد، ومساعد المختبر، والفلاح الذي ينظف القناة.',
      ],
    },
  },
};
