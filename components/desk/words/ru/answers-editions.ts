import type { answersEditions as az } from '../az/answers-editions.ts';
import type { Translated } from '../translated.ts';

/** What rules and deeds answer about releases, their editions and their review. */
export const answersEditions: Translated<typeof az> = {
  said: {
    'Only a person can approve.': 'Утвердить может только человек.',
    'Only a person can comment.': 'Комментировать может только человек.',
    'There is no such passage. Load the page again and choose it anew.':
      'Такого отрывка нет. Загрузите страницу заново и выберите его снова.',
    'A standing page has the one address it stands at. Start another page instead.':
      'У постоянной страницы один адрес. Начните вместо этого другую страницу.',
    'There is no such release, or you may not see it.': 'Такого релиза нет, или вам нельзя его видеть.',
    'You may not do this. Ask an editor, or an admin for the role.':
      'Вам нельзя это делать. Обратитесь к редактору или попросите роль у администратора.',
    'Only a person can publish past the review.': 'Опубликовать в обход проверки может только человек.',
    'Write why this cannot wait for a review.': 'Напишите, почему это не может ждать проверки.',
    'The newsroom is frozen: nothing is published until two people lift the freeze.':
      'Пресс-центр заморожен: ничего не публикуется, пока двое не снимут заморозку.',
    'A retraction of this release waits for confirmation. Cancel that first.':
      'Аннулирование этого релиза ждёт подтверждения. Сначала отмените его.',
    'Somebody else has signed in in this browser since. Nothing was saved; what you typed stays here. Sign in again yourself in another tab.':
      'В этом браузере тем временем вошёл кто-то другой. Ничего не сохранено; набранное остаётся здесь. Войдите сами снова в другой вкладке.',
    'This text does not belong to this edition. Open the edition again.':
      'Этот текст не относится к этой редакции. Откройте редакцию заново.',
    'You left this text open in too many places. Save it here.':
      'Этот текст открыт у вас в слишком многих местах. Сохраните его здесь.',
    'Name yourself too: only who is named can open it again.':
      'Назовите и себя: открыть снова сможет только тот, кто назван.',
    'Choose people who work here as writers or editors.':
      'Выберите тех, кто работает здесь автором или редактором.',
    'Only a person can pin a release.': 'Закрепить релиз может только человек.',
    'A standing page is in the menu, not in the news. Pin a release.':
      'Постоянная страница находится в меню, а не в новостях. Закрепите релиз.',
    'Too many pages are open on this edition.': 'Эта редакция открыта на слишком многих страницах.',
    'The text is not the one that was approved. Return it to draft and have it approved.':
      'Текст не тот, который был утверждён. Верните его в черновики и утвердите.',
    'The publish time is not reached.': 'Время публикации ещё не настало.',
    'The clock of this machine was set; publishing waits.': 'Часы сервера были переведены; публикация ждёт.',
    'Write why the release is public again.': 'Напишите, почему релиз снова опубликован.',
    'This request was already confirmed.': 'Этот запрос уже подтверждён.',
    'This request was already cancelled.': 'Этот запрос уже отменён.',
    'Only a person can confirm this.': 'Подтвердить это может только человек.',
    'It is open already.': 'Уже открыто.',
    'This was resolved. Reopen it to go on.': 'Это уже решено. Чтобы продолжить, откройте заново.',
    'A retraction of this release already waits for another editor.':
      'Аннулирование этого релиза уже ждёт другого редактора.',
    'This edition is already suppressed.': 'Эта редакция уже удалена.',
    'A suppression of this edition already waits for another editor.':
      'Удаление этой редакции уже ждёт другого редактора.',
    'Only a person can resolve a comment.': 'Отметить комментарий решённым может только человек.',
    'Somebody has resolved it already.': 'Это уже кто-то решил.',
    'Say what should be changed, so that the writer knows.':
      'Напишите, что нужно изменить, чтобы автор знал.',
    'Choose an editor who may see this edition and has put no word into it.':
      'Выберите редактора, который может видеть эту редакцию и не написал в ней ни слова.',
    'This passage was saved elsewhere since you opened it. Your text is kept in the history; choose below which words stay.':
      'После того как вы открыли этот отрывок, его сохранили в другом месте. Ваш текст хранится в истории; выберите ниже, какие слова остаются.',
    'This release was published already; its date stays.': 'Этот релиз уже опубликован; его дата остаётся.',
    'Give a date and a time, such as 2018-09-13 18:19.': 'Укажите дату и время, например 2018-09-13 18:19.',
    'The clocks went forward over this time: it never was. Choose another.':
      'Часы тогда перевели вперёд через это время: его не было. Выберите другое.',
    'An archive date is in the past. To publish later, use the schedule.':
      'Архивная дата бывает только в прошлом. Чтобы опубликовать позже, используйте расписание.',
    'There is no such date. Check day and month.': 'Такой даты нет. Проверьте день и месяц.',
    'The kind of change and what readers are told of it stay once submitted. Return this to draft to change them.':
      'Вид изменения и то, что о нём говорят читателям, после отправки не меняются. Чтобы изменить их, верните в черновики.',
    'A standing page stays one, and nothing else becomes one. Start another release for it.':
      'Постоянная страница остаётся ею, и ничто другое ею не становится. Начните для этого другой релиз.',
    'Another release has the address “{address}”. Take “{free}”, or choose another.':
      'Адрес «{address}» уже у другого релиза. Возьмите «{free}» или выберите другой.',
    'Only a person can sign off.': 'Подтвердить может только человек.',
    'This edition does not wait for a sign-off.': 'Эта редакция не ждёт подтверждения.',
    'There is no such release, or readers do not have it.': 'Такого релиза нет, или читатели его не видят.',
    'An edition of this release is already being worked on. Go on with that one.':
      'Над редакцией этого релиза уже работают. Продолжайте её.',
    'A new edition of this release cannot be started now. Ask an editor.':
      'Новую редакцию этого релиза сейчас начать нельзя. Обратитесь к редактору.',
    'Choose at least one language.': 'Выберите хотя бы один язык.',
    'The institution does not publish in {language}. Choose others.':
      'Учреждение не публикует на этом языке: {language}. Выберите другие.',
    'This template is gone, or belongs to another kind. Choose again what to begin with.':
      'Этого шаблона больше нет, или он для другого вида. Снова выберите, с чего начать.',
    'Give the page a short address of small letters, such as about, that the site itself does not use.':
      'Дайте странице короткий адрес из строчных букв, например about, который сам сайт не использует.',
    'Only a standing page has a fixed address. Leave it empty.':
      'Постоянный адрес есть только у постоянной страницы. Оставьте поле пустым.',
    'Another page has the address “{address}”. Choose another.':
      'Адрес «{address}» уже у другой страницы. Выберите другой.',
    '{concern} Correct it, or tick it as right.': '{concern} Исправьте или отметьте как верное.',
    'This is not ready to go out yet. See what is missing below.':
      'Это ещё не готово к выпуску. Ниже указано, чего не хватает.',
    'The text was changed since you opened it. Look at it again before you go on.':
      'После того как вы открыли текст, он изменился. Прежде чем продолжить, просмотрите его снова.',
    'This edition is not limited.': 'Доступ к этой редакции не ограничен.',
    'This release is not pinned to the front page.': 'Этот релиз не закреплён на главной странице.',
    'The end of the pin is not reached.': 'Срок закрепления ещё не истёк.',
    'Give readers the reason in {language}.': 'Напишите читателям причину на этом языке: {language}.',
    'Readers are told why, in every language.': 'Читателям говорят почему, на каждом языке.',
    'You contributed to this edition. Another editor has to approve it.':
      'Вы участвовали в этой редакции. Утвердить её должен другой редактор.',
    'You published or contributed to this edition. Another editor has to sign it off.':
      'Вы опубликовали эту редакцию или участвовали в ней. Подтвердить её должен другой редактор.',
    'You asked for this. Another person has to confirm it.':
      'Это запросили вы. Подтвердить должен другой человек.',
    'This edition is a draft. Submit it for review first.':
      'Эта редакция — черновик. Сначала отправьте её на проверку.',
    'This edition is in review. Return it to draft, or approve it first.':
      'Эта редакция на проверке. Сначала верните её в черновики или утвердите.',
    'This edition is approved. Reopen it to change it; that voids the approval.':
      'Эта редакция утверждена. Чтобы изменить её, откройте заново; утверждение при этом теряет силу.',
    'This edition is scheduled. Unschedule it first.':
      'Эта редакция запланирована. Сначала снимите её с расписания.',
    'This edition is published. Start a new edition to change it.':
      'Эта редакция опубликована. Чтобы изменить её, начните новую редакцию.',
    'A newer edition has replaced this one. Work on the newest one.':
      'Эту редакцию заменила более новая. Работайте с самой новой.',
    'This release is withdrawn. Reinstate it, or publish a new edition.':
      'Этот релиз отозван. Восстановите его или опубликуйте новую редакцию.',
    'This release is retracted for good. Start a new release.':
      'Этот релиз аннулирован окончательно. Начните новый релиз.',
    'This edition was discarded. Start a new one.': 'Эта редакция отброшена. Начните новую.',
    'This time is past. Choose a later one, or publish now.':
      'Это время прошло. Выберите более позднее или опубликуйте сейчас.',
    'This time is past. Choose a later one.': 'Это время прошло. Выберите более позднее.',
    'Give a date and a time, such as 2026-11-24 09:00.': 'Укажите дату и время, например 2026-11-24 09:00.',
    'The clocks go forward over this time: it does not exist. Choose another.':
      'Часы переводят вперёд через это время: его не бывает. Выберите другое.',
    'The clocks go back: this time comes twice. Say whether you mean the first or the second.':
      'Часы переводят назад: это время бывает дважды. Укажите, первое или второе вы имеете в виду.',
    '{languages} is new here. Choose “translation” as the kind of change, or leave {languages} out.':
      'Здесь новый язык: {languages}. Выберите «Перевод» как вид изменения или не включайте его.',
    'No language is added here. Include the new one, or choose another kind of change.':
      'Здесь не добавлен ни один язык. Включите новый или выберите другой вид изменения.',
    'An edition that adds a translation leaves the event as it is. Undo the change, or choose another kind of change.':
      'Редакция, добавляющая перевод, оставляет мероприятие как есть. Отмените изменение или выберите другой вид изменения.',
    'An edition that adds a translation leaves {language} as it is. Undo the change, or choose another kind of change.':
      'Редакция, добавляющая перевод, оставляет этот язык как есть: {language}. Отмените изменение или выберите другой вид изменения.',
    'Write why this cannot wait for another editor.':
      'Напишите, почему это не может ждать другого редактора.',
    'The newsroom is frozen already.': 'Пресс-центр уже заморожен.',
    'Write why nothing may be published now.': 'Напишите, почему сейчас ничего нельзя публиковать.',
    'The newsroom is not frozen.': 'Пресс-центр не заморожен.',
    'An editor has to ask for the freeze to be lifted first; then another person lifts it.':
      'Сначала редактор должен попросить снять заморозку; затем её снимает другой человек.',
    'Write your comment first.': 'Сначала напишите комментарий.',
    'Choose a passage of the text.': 'Выберите отрывок текста.',
    'Choose a kind.': 'Выберите вид.',
    'Choose a section.': 'Выберите раздел.',
    'Shorten the headline.': 'Сократите заголовок.',
    'Choose what kind of change this is.': 'Выберите вид этого изменения.',
  },
  inBrowser: {},
};
