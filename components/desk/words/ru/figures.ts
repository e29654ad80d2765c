import type { figures as az } from '../az/figures.ts';
import type { Translated } from '../translated.ts';

/** Figures: what was published, how quickly, and what had to be put right. */
export const figures: Translated<typeof az> = {
  said: {
    Figures: 'Показатели',
    'From {from} to {until}, in the institution’s zone, {zone}. Releases count at their display time and without standing pages; drafts and limited editions are in no figure.':
      'Период: {from} – {until}, по часовому поясу учреждения ({zone}). Релизы учитываются по отображаемому времени и без постоянных страниц; черновики и ограниченные редакции не входят ни в один показатель.',
    'Download as a table (CSV)': 'Скачать таблицей (CSV)',
    Years: 'Годы',
    From: 'С',
    Until: 'По',
    Show: 'Показать',
    'Nothing was published in this span.': 'За этот период ничего не опубликовано.',
    'Choose another year, or other days.': 'Выберите другой год или другие дни.',
    Releases: 'Релизы',
    'Median days from draft to publication': 'Медиана дней от черновика до публикации',
    'Share published past the review': 'Доля опубликованного в обход проверки',
    'Corrections and clarifications': 'Исправления и уточнения',
    'Withdrawals and retractions': 'Отзывы и аннулирования',
    'Releases by section': 'Релизы по разделам',
    'Releases by language': 'Релизы по языкам',
    'From draft to publication': 'От черновика до публикации',
    'Nothing to measure': 'Нечего измерять',
    '{span} (median)': '{span} (медиана)',
    'Published past the review': 'Опубликовано в обход проверки',
    '{forced} of {count} editions':
      '{forced} из {count, plural, one {# редакции} few {# редакций} many {# редакций} other {# редакции}}',
    '{forced} of {count} editions, {share}':
      '{forced} из {count, plural, one {# редакции} few {# редакций} many {# редакций} other {# редакции}}, {share}',
    'All releases': 'Все релизы',
    'Median from draft to publication': 'Медиана от черновика до публикации',
    Editions: 'Редакции',
    'Past the review': 'В обход проверки',
    'Releases by section and language, in numbers': 'Релизы по разделам и языкам, в числах',
    'Releases by section and language': 'Релизы по разделам и языкам',
    'Time, review and notices, in numbers': 'Время, проверка и уведомления, в числах',
    'Time, review and notices': 'Время, проверка и уведомления',
    Span: 'Период',
    Together: 'Итого',
    'None in this span': 'За этот период нет',
    'There is nothing in this span.': 'За этот период ничего нет.',
    'The highest is {value}, in {label}. Every number stands in the tables below.':
      'Наибольшее значение: {value} ({label}). Все числа приведены в таблицах ниже.',
  },
  inBrowser: {},
};
