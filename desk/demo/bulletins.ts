import type { DemoText, Named } from './demo-text.ts';

/** Sea level bulletins and storm warnings. */
type Bulletin = {
  readonly month: Named;
  readonly year: number;
  readonly level: string;
  readonly change: number;
};

const BULLETINS: readonly Bulletin[] = [
  { month: { az: 'yanvar', en: 'January', ru: 'январь' }, year: 2022, level: '28,61', change: 4 },
  { month: { az: 'iyul', en: 'July', ru: 'июль' }, year: 2022, level: '28,70', change: 9 },
  { month: { az: 'yanvar', en: 'January', ru: 'январь' }, year: 2023, level: '28,83', change: 6 },
  { month: { az: 'iyul', en: 'July', ru: 'июль' }, year: 2023, level: '28,95', change: 12 },
  { month: { az: 'yanvar', en: 'January', ru: 'январь' }, year: 2024, level: '29,04', change: 5 },
  { month: { az: 'iyul', en: 'July', ru: 'июль' }, year: 2024, level: '29,13', change: 8 },
];

export function bulletins(): DemoText[] {
  return BULLETINS.map(({ month, year, level, change }) => ({
    kind: 'fact_sheet',
    section: 'sea',
    topics: ['sea-level', 'research'],
    texts: {
      az: {
        headline: `Dənizin səviyyəsi: ${year}-ci ilin ${month.az} bülleteni`,
        paragraphs: [
          `${year}-ci ilin ${month.az} ayında dənizin orta səviyyəsi mənfi ${level} metr olub. Bu, yarım il əvvəlkindən ${change} santimetr aşağıdır.`,
          'Rəqəmlər sahildəki on bir stansiyanın hər saat apardığı ölçmələrin ortasıdır. Külək səbəbindən qalxıb-enmələr hesabdan çıxarılıb.',
          'Balıqçı qəsəbələrində körpülərin uzadılması davam edir. Dayaz yerlərin yeni xəritəsi limanlarda pulsuz paylanır.',
        ],
      },
      en: {
        headline: `Level of the sea: bulletin for ${month.en} ${year}`,
        paragraphs: [
          `In ${month.en} ${year} the mean level of the sea stood at minus ${level.replace(',', '.')} metres, ${change} centimetres lower than half a year before.`,
          'The figure is the mean of hourly measurements at eleven stations along the coast. Rises and falls caused by wind have been taken out.',
          'Work goes on to lengthen the piers of the fishing villages. A new chart of the shallows is handed out free of charge in the harbours.',
        ],
      },
      ru: {
        headline: `Уровень моря: бюллетень за ${month.ru} ${year} года`,
        paragraphs: [
          `В среднем за ${month.ru} ${year} года уровень моря составил минус ${level} метра – на ${change} см ниже, чем полугодием раньше.`,
          'Это среднее ежечасных измерений одиннадцати береговых станций. Колебания, вызванные ветром, исключены.',
          'В рыбацких посёлках продолжают удлинять причалы. Новую карту отмелей бесплатно раздают в портах.',
        ],
      },
    },
  }));
}

type Storm = { readonly coast: Named; readonly speed: number; readonly waves: string };

const STORMS: readonly Storm[] = [
  { coast: { az: 'şimal', en: 'northern', ru: 'северном' }, speed: 24, waves: '4' },
  { coast: { az: 'cənub', en: 'southern', ru: 'южном' }, speed: 21, waves: '3' },
  { coast: { az: 'şərq', en: 'eastern', ru: 'восточном' }, speed: 28, waves: '5' },
  { coast: { az: 'qərb', en: 'western', ru: 'западном' }, speed: 19, waves: '3' },
];

export function storms(): DemoText[] {
  return STORMS.map(({ coast, speed, waves }) => ({
    kind: 'announcement',
    section: 'sea',
    topics: ['safety-at-sea', 'harbours'],
    texts: {
      az: {
        headline: `${coast.az === 'şimal' ? 'Şimal' : coast.az === 'cənub' ? 'Cənub' : coast.az === 'şərq' ? 'Şərq' : 'Qərb'} sahilində güclü külək gözlənilir`,
        paragraphs: [
          `Bu gecədən başlayaraq ${coast.az} sahilində küləyin sürəti saniyədə ${speed} metrə çatacaq, dalğaların hündürlüyü ${waves} metrə qədər olacaq.`,
          'Kiçik gəmilərin limandan çıxması tövsiyə edilmir. Çimərliklərdəki xilasetmə məntəqələri sutka boyu işləyir.',
          'Xəbərdarlıq qüvvədən düşəndə nazirlik bu səhifədə ayrıca məlumat verəcək.',
        ],
      },
      en: {
        headline: `Strong wind expected on the ${coast.en} coast`,
        paragraphs: [
          `From tonight the wind on the ${coast.en} coast will reach ${speed} metres a second, with waves of up to ${waves} metres.`,
          'Small craft are advised to stay in harbour. The rescue posts on the beaches are staffed around the clock.',
          'The ministry will publish a separate notice here when the warning ends.',
        ],
      },
      ru: {
        headline: `На ${coast.ru} побережье ожидается сильный ветер`,
        paragraphs: [
          `С сегодняшней ночи скорость ветра на ${coast.ru} побережье достигнет ${speed} метров в секунду, высота волн – до ${waves} метров.`,
          'Малым судам рекомендуется оставаться в порту. Спасательные посты на пляжах работают круглосуточно.',
          'Об окончании предупреждения министерство сообщит здесь отдельно.',
        ],
      },
    },
  }));
}
