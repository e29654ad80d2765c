import type { calendar as az } from '../az/calendar.ts';
import type { Translated } from '../translated.ts';

/** Calendar, what will happen, holidays. */
export const calendar: Translated<typeof az> = {
  said: {
    Calendar: 'Календарь',
    'Calendar: {span}': 'Календарь: {span}',
    'Not everything is shown': 'Показано не всё',
    'There is too much in this span. Look at a week or a day of it.':
      'За этот период слишком много записей. Посмотрите его по неделям или дням.',
    'Nothing is planned and nothing was published here.': 'Здесь ничего не запланировано и не опубликовано.',
    'What is scheduled or published stands here at its time.':
      'Запланированное и опубликованное показывается здесь в своё время.',
    'What the signs mean': 'Что означают знаки',
    'Overdue or blocked': 'Просрочено или заблокировано',
    'Event of an advisory': 'Мероприятие для СМИ',
    'From an archive': 'Из архива',
    'Move what is scheduled by its link, or by dragging it to another day: it keeps its hour, and you are asked before.':
      'Запланированное можно перенести по ссылке или перетащить на другой день: время суток сохранится, и вас сначала спросят.',
    'The month in weeks': 'Месяц по неделям',
    Today: 'Сегодня',
    '{count} more<unseen> on {day}</unseen>': 'Ещё {count}<unseen>, {day}</unseen>',
    Month: 'Месяц',
    Week: 'Неделя',
    Day: 'День',
    'Earlier<unseen> month</unseen>': 'Раньше<unseen> на месяц</unseen>',
    'Later<unseen> month</unseen>': 'Позже<unseen> на месяц</unseen>',
    'Earlier<unseen> week</unseen>': 'Раньше<unseen> на неделю</unseen>',
    'Later<unseen> week</unseen>': 'Позже<unseen> на неделю</unseen>',
    'Earlier<unseen> day</unseen>': 'Раньше<unseen> на день</unseen>',
    'Later<unseen> day</unseen>': 'Позже<unseen> на день</unseen>',
    'All times are the institution’s: {zone}, {offset} today.':
      'Всё время указано по часовому поясу учреждения: {zone}, сегодня {offset}.',
    'Other times': 'Другое время',
    'Go to a day': 'Перейти к дню',
    Go: 'Перейти',
    Views: 'Виды',
    '{first} to {last} {year}': '{first} – {last} {year}',
    'The clocks go forward': 'Часы переводят вперёд',
    'The clocks go back': 'Часы переводят назад',
    'Nothing is planned.': 'Ничего не запланировано.',
    'The week by days and hours': 'Неделя по дням и часам',
    'Before 9:00': 'До 9:00',
    '9:00 to 13:00': '9:00–13:00',
    '13:00 to 18:00': '13:00–18:00',
    'From 18:00': 'После 18:00',
    'Close to another': 'Рядом с другим',
    Limited: 'Ограничено',
    'Move<unseen> {headline}</unseen>': 'Перенести<unseen>: {headline}</unseen>',
    Event: 'Мероприятие',
    Blocked: 'Заблокировано',
    Overdue: 'Просрочено',
    '{state}: {change}': '{state}: {change}',
    'What will happen': 'Что предстоит',
    'The calendar': 'Календарь',
    '<when></when>, {countdown}: {change}': '<when></when>, {countdown}: {change}',
    'first publication': 'первая публикация',
    'its address ends in the number it will be given': 'адрес закончится номером, который будет присвоен',
    'in {days, plural, =0 {} one {# day } other {# days }}{hours, plural, =0 {} one {# hour } other {# hours }}{minutes, plural, =0 {} one {# minute} other {# minutes}}':
      'через {days, plural, =0 {} one {# день } few {# дня } many {# дней } other {# дня }}{hours, plural, =0 {} one {# час } few {# часа } many {# часов } other {# часа }}{minutes, plural, =0 {} one {# минуту} few {# минуты} many {# минут} other {# минуты}}',
    'in less than a minute': 'меньше чем через минуту',
    '{days, plural, =0 {} one {# day } other {# days }}{hours, plural, =0 {} one {# hour } other {# hours }}{minutes, plural, =0 {} one {# minute } other {# minutes }}ago':
      '{days, plural, =0 {} one {# день } few {# дня } many {# дней } other {# дня }}{hours, plural, =0 {} one {# час } few {# часа } many {# часов } other {# часа }}{minutes, plural, =0 {} one {# минуту } few {# минуты } many {# минут } other {# минуты }}назад',
    'less than a minute ago': 'меньше минуты назад',
    '{days, plural, =0 {} one {# day } other {# days }}{hours, plural, =0 {} one {# hour } other {# hours }}{minutes, plural, =0 {} one {# minute} other {# minutes}}':
      '{days, plural, =0 {} one {# день } few {# дня } many {# дней } other {# дня }}{hours, plural, =0 {} one {# час } few {# часа } many {# часов } other {# часа }}{minutes, plural, =0 {} one {# минута} few {# минуты} many {# минут} other {# минуты}}',
    'less than a minute': 'меньше минуты',
    Holidays: 'Праздничные дни',
    'None is written down for this year or later. The calendar marks weekends by itself.':
      'На этот год и следующие ничего не записано. Выходные календарь отмечает сам.',
    'The calendar marks these days, so that nothing is scheduled for them unawares. Readers do not see them.':
      'Календарь отмечает эти дни, чтобы на них ничего не запланировали по незнанию. Читатели их не видят.',
    'Take {day} away': 'Убрать {day}',
    'Take it away': 'Убрать',
    'Add a holiday': 'Добавить праздничный день',
    'Add or rename a holiday': 'Добавить или переименовать праздничный день',
    Name: 'Название',
  },
  inBrowser: {
    List: 'Список',
  },
};
