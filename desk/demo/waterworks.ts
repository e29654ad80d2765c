import type { DemoText, Named } from './demo-text.ts';

/** Openings of pumping stations and treatment plants. */
type Works = {
  readonly place: Named;
  readonly homes: number;
  readonly litres: number;
  readonly months: number;
};

const WORKS: readonly Works[] = [
  { place: { az: 'Sarıqaya', en: 'Sarigaya', ru: 'Сарыгая' }, homes: 4200, litres: 310, months: 14 },
  { place: { az: 'Mərcanlı', en: 'Marjanli', ru: 'Марджанлы' }, homes: 1850, litres: 140, months: 9 },
  { place: { az: 'Qumluçay', en: 'Gumluchay', ru: 'Гумлучай' }, homes: 6100, litres: 420, months: 22 },
  { place: { az: 'Nərgizli', en: 'Nargizli', ru: 'Наргизли' }, homes: 2700, litres: 205, months: 11 },
  { place: { az: 'Ağbulaqlı', en: 'Aghbulagli', ru: 'Агбулаглы' }, homes: 3350, litres: 260, months: 16 },
  {
    place: { az: 'Qayalıqışlaq', en: 'Gayaligishlag', ru: 'Каялыкышлак' },
    homes: 920,
    litres: 75,
    months: 7,
  },
  { place: { az: 'Yenisahil', en: 'Yenisahil', ru: 'Енисахиль' }, homes: 5400, litres: 390, months: 19 },
];

/** @returns one press release per opening */
export function waterworks(): DemoText[] {
  return WORKS.map(({ place, homes, litres, months }) => ({
    kind: 'press_release',
    section: 'works',
    topics: ['drinking-water', 'irrigation'],
    texts: {
      az: {
        headline: `${place.az} şəhərində yeni nasos stansiyası istifadəyə verilib`,
        subhead: `${homes} ev gecə-gündüz su ilə təmin olunur`,
        paragraphs: [
          `${place.az} şəhərində yeni nasos stansiyası bu gün işə salınıb. Stansiya saniyədə ${litres} litr su verir və ${homes} evi gecə-gündüz təmin edir.`,
          `İndiyədək şəhərin yuxarı məhəllələrinə su gündə cəmi altı saat çatırdı. Tikinti ${months} ay davam edib, bu müddətdə köhnə xətt bir gün də dayandırılmayıb.`,
          'Nazir Elmira Sadıqzadə açılışda deyib ki, nazirlik üçün əsas ölçü tikilən divar deyil, krandan axan sudur. O, inşaatçılara və səbrlə gözləyən sakinlərə təşəkkür edib.',
          'Stansiyanın nasosları külək olmayan günlərdə də günəş panelləri ilə işləyə bilir. Enerjiyə qənaət ilk il üçün üçdə bir həcmində gözlənilir.',
          'Növbəti mərhələdə qonşu kəndlərin suvarma arxları təmizlənəcək. İşlərin cədvəli rayon nümayəndəliyində asılıb.',
        ],
      },
      en: {
        headline: `New pumping station opens in ${place.en}`,
        subhead: `${homes} homes now have water around the clock`,
        paragraphs: [
          `A new pumping station went into service in ${place.en} today. It delivers ${litres} litres a second and supplies ${homes} homes around the clock.`,
          `Until now water reached the upper quarters of the town for only six hours a day. Construction took ${months} months, and the old main was never shut for a single day of it.`,
          'At the opening the Minister, Elmira Sadigzade, said that the ministry measures its work by the water that leaves the tap and not by the wall that holds the pump. She thanked the builders, and the residents for their patience.',
          'The pumps can run on solar panels on windless days as well. The saving of energy is expected to reach one third in the first year.',
          'Next, the irrigation channels of the neighbouring villages will be cleared. The timetable is posted at the district office.',
        ],
      },
      ru: {
        headline: `В городе ${place.ru} открыта новая насосная станция`,
        subhead: `Вода круглые сутки: домов – ${homes}`,
        paragraphs: [
          `Сегодня в городе ${place.ru} введена в строй новая насосная станция. Она подаёт ${litres} литров воды в секунду и круглосуточно снабжает ${homes} домов.`,
          `До сих пор вода доходила до верхних кварталов лишь шесть часов в сутки. Строительство длилось ${months} мес., и за это время старый водовод не отключали ни на один день.`,
          'Министр Эльмира Садыгзаде сказала на открытии, что министерство измеряет свою работу водой в кране, а не стенами вокруг насоса. Она поблагодарила строителей и жителей за терпение.',
          'Насосы могут работать от солнечных панелей и в безветренные дни. В первый год ожидается экономия трети энергии.',
          'На следующем этапе очистят оросительные каналы соседних сёл. График работ вывешен в районном отделении.',
        ],
      },
    },
  }));
}
