import type { deeds as az } from '../az/deeds.ts';
import type { Translated } from '../translated.ts';

/** What is done with a release: submitting, moving, limiting, pinning, taking down. */
export const deeds: Translated<typeof az> = {
  said: {
    'Display time: {wall} ({zone})': 'Отображаемое время: {wall} ({zone})',
    'Set a past display time': 'Задать прошедшее отображаемое время',
    'For a release that was public before, elsewhere: readers see this date and time, and beside it when it appeared here. Its address and number take their year from it.':
      'Для релиза, который раньше был опубликован в другом месте: читатели видят эту дату и время, а рядом — когда он появился здесь. Год в адресе и номере берётся отсюда.',
    'Date and time in {zone}': 'Дата и время ({zone})',
    'Leave it empty to take the display time away.': 'Оставьте пустым, чтобы убрать отображаемое время.',
    'Set the display time': 'Задать отображаемое время',
    'Ask for this edition to be suppressed': 'Запросить удаление этой редакции',
    'Ask for it to be suppressed': 'Запросить удаление',
    'When another editor confirms, this old edition and every difference that shows its words are gone for good. The history keeps its number, date and the reason.':
      'Когда другой редактор подтвердит, эта старая редакция и все сравнения с её словами исчезнут навсегда. В истории останутся её номер, дата и причина.',
    'Ask for it': 'Отправить запрос',
    'Only {names} know of this edition, until it is published.':
      'До публикации об этой редакции знают только: {names}.',
    'Open it to everybody': 'Открыть всем',
    'Open it to every writer and editor': 'Открыть всем авторам и редакторам',
    'Limit it to named people': 'Ограничить названными лицами',
    'Change who knows of it': 'Изменить круг посвящённых',
    'For all others it does not exist: in no list, search, count or history. Leave yourself ticked, and tick another editor who can approve it.':
      'Для всех остальных её не существует: ни в списках, ни в поиске, ни в счётчиках, ни в истории. Оставьте отмеченными себя и отметьте ещё одного редактора, который сможет её утвердить.',
    'Who may know of it': 'Кто может о ней знать',
    'Limit it': 'Ограничить',
    'Start a new edition': 'Начать новую редакцию',
    'Change it: start a new edition': 'Изменить: начать новую редакцию',
    'What kind of change is it?': 'Какое это изменение?',
    'Start the new edition': 'Начать новую редакцию',
    Discard: 'Отбросить',
    'Discard this edition': 'Отбросить эту редакцию',
    'It was never published and never will be. Its texts are erased after 90 days; that it existed stays on record.':
      'Она не публиковалась и не будет опубликована. Её тексты стираются через 90 дней; запись о том, что она была, остаётся.',
    'Pinned to the front page': 'Закреплён на главной странице',
    'By <person></person>, until <date></date>. Then the newest release leads again.':
      'Кто закрепил: <person></person>. Срок: до <date></date>. Затем первым снова станет самый новый релиз.',
    'Take it off the front page': 'Убрать с главной страницы',
    'Pin to the front page': 'Закрепить на главной странице',
    'Pin it until another time': 'Закрепить до другого времени',
    'It stands first on the front page until the time below, or until it is withdrawn.':
      'Он стоит первым на главной странице до указанного времени или до отзыва.',
    'It takes the place of No. {reference}, which is pinned now.':
      'Он заменит закреплённый сейчас релиз № {reference}.',
    'Until, in {zone}': 'До какого времени ({zone})',
    'Pin it': 'Закрепить',
    'Asked: retract this release': 'Запрос: аннулировать этот релиз',
    'Asked: suppress edition {number}': 'Запрос: удалить редакцию {number}',
    'By <person></person>, <date></date>. It waits for another editor.':
      'От кого: <person></person>, <date></date>. Ждёт другого редактора.',
    'Confirm: it goes for good': 'Подтвердить: исчезнет навсегда',
    'Confirm: this edition goes for good': 'Подтвердить: эта редакция исчезнет навсегда',
    'Cancel the request': 'Отменить запрос',
    'Edition {number} was published past the review': 'Редакция {number} опубликована в обход проверки',
    'By <person></person>: <reason></reason>': '<person></person>: <reason></reason>',
    'Read it as it stands, then sign it off; or correct or withdraw it.':
      'Прочитайте её как есть и подтвердите; либо исправьте или отзовите.',
    'Sign off': 'Подтвердить публикацию',
    'Sign it off': 'Подтвердить публикацию',
    'Sign off the import': 'Подтвердить импорт',
    'Sign off all {count} that this import brought': 'Подтвердить всё, что пришло с этим импортом ({count})',
    Withdraw: 'Отозвать',
    'At once. The text of all editions stays readable behind a dated banner with the reason; the release leaves lists. It can be reinstated.':
      'Сразу. Текст всех редакций остаётся доступным под уведомлением с датой и причиной; релиз уходит из списков. Его можно восстановить.',
    'Withdraw it now': 'Отозвать сейчас',
    Reinstate: 'Восстановить',
    'The same edition stands again, at once. That it was withdrawn stays in its history.':
      'Та же редакция сразу снова действует. То, что её отзывали, остаётся в истории.',
    'Why it stands again': 'Почему она снова действует',
    'For the record of this newsroom; readers do not see it.':
      'Для внутренних записей пресс-центра; читатели этого не видят.',
    'Reinstate it now': 'Восстановить сейчас',
    'Ask for a retraction': 'Запросить аннулирование',
    'Ask for it to be retracted': 'Запросить аннулирование',
    'It is withdrawn at once. When another editor confirms, the page, all its editions and files are gone for good; only the number and the reason stay. Withdrawing is enough for most mistakes.':
      'Релиз отзывается сразу. Когда другой редактор подтвердит, страница, все её редакции и файлы исчезнут навсегда; останутся только номер и причина. Для большинства ошибок достаточно отзыва.',
    'Withdraw it and ask': 'Отозвать и отправить запрос',
    'Public reason in {language}': 'Публичная причина ({language})',
    'Move it to {day}?': 'Перенести на новый день: {day}?',
    'There is no {time} on this day': 'В этот день нет времени {time}',
    'The clocks go forward over it. Choose another time.':
      'Часы переводятся вперёд, и это время пропускается. Выберите другое.',
    Move: 'Перенести',
    'Appears at': 'Время публикации',
    'The institution’s time: {zone}, {offset} today. Now it is {now}.':
      'Время учреждения: {zone}, сегодня {offset}. Сейчас {now}.',
    'Move it': 'Перенести',
    'Leave it': 'Оставить как есть',
    'Move to another time': 'Перенести на другое время',
    'Now it appears <date></date>. Moving it keeps the approval.':
      'Сейчас назначено на <date></date>. При переносе утверждение сохраняется.',
    'It has no time yet.': 'Время ещё не назначено.',
    'Not now': 'Не сейчас',
    'An editor can move it.': 'Перенести может редактор.',
    'Only what is approved can be given a time.': 'Время можно назначить только утверждённой редакции.',
    'Nothing else is planned.': 'Больше ничего не запланировано.',
    'It is a holiday: {holiday}.': 'Это праздничный день: {holiday}.',
    'It is a weekend.': 'Это выходной день.',
    'The clocks go forward on this day.': 'В этот день часы переводятся вперёд.',
    'The clocks go back on this day.': 'В этот день часы переводятся назад.',
    'Another release appears less than a quarter of an hour from it.':
      'Менее чем за четверть часа до или после выходит другой релиз.',
    'Check and submit': 'Проверить и отправить',
    'Mend it': 'Исправить',
    'Filled in for you': 'Заполнено за вас',
    'There is nothing to submit.': 'Отправлять нечего.',
    'It was submitted already, or it is further on.':
      'Уже отправлено на проверку или находится на следующем этапе.',
    'See where it stands': 'Посмотреть, на каком этапе',
    beginning: 'начало',
    end: 'конец',
    'who accredits': 'кто аккредитует',
    'end of the accreditation': 'конец аккредитации',
    'Submit for review': 'Отправить на проверку',
    'Correct as it stands?': 'Всё верно как есть?',
    'Mend each of these, or tick it. Who reviews sees what you ticked.':
      'Исправьте каждый пункт или отметьте его. Проверяющий видит, что вы отметили.',
    'Nothing is missing.': 'Всё на месте.',
    'Who should review it?': 'Кто должен проверить?',
    'Any editor': 'Любой редактор',
    'Every editor is told. You cannot approve it yourself.':
      'Сообщение получат все редакторы. Сами вы утвердить не можете.',
    'Back to the text': 'Вернуться к тексту',
  },
  inBrowser: {
    'To mend before it can be submitted': 'Исправьте, прежде чем отправлять',
    'Which of the two?': 'Какое из двух?',
    'The first, before the clocks go back': 'Первое, до перевода часов назад',
    'The second, after they went back': 'Второе, после перевода часов назад',
  },
};
