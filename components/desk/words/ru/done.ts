import type { done as az } from '../az/done.ts';
import type { Translated } from '../translated.ts';

/** What was just done, after a form led to a page that says so. */
export const done: Translated<typeof az> = {
  said: {
    'Submitted. Every editor is told; it waits for a review.':
      'Отправлено. Все редакторы уведомлены; ждёт проверки.',
    'Returned to draft. Its writers are told.': 'Возвращено в черновики. Авторы уведомлены.',
    'Approved, exactly this text. Publish it now or schedule it.':
      'Утверждён именно этот текст. Опубликуйте сейчас или запланируйте.',
    'Reopened. The approval is void.': 'Открыто снова. Утверждение утратило силу.',
    'Scheduled. Nobody outside sees anything of it before.':
      'Запланировано. До этого извне никто ничего не увидит.',
    'Taken off the schedule. It stays approved.': 'Снято с расписания. Утверждение сохраняется.',
    'Published. Readers have it.': 'Опубликовано. Читатели уже видят.',
    'Published past the review. Another editor has to sign it off.':
      'Опубликовано в обход проверки. Другой редактор должен подтвердить.',
    'Signed off.': 'Подтверждено.',
    'Withdrawn. Readers find the text behind a banner with the reason.':
      'Отозвано. Читатели видят текст под уведомлением с причиной.',
    'Reinstated. Readers have it again.': 'Восстановлено. Читатели снова видят.',
    'Withdrawn, and asked to be retracted. Another editor has to confirm.':
      'Отозвано, запрошено аннулирование. Другой редактор должен подтвердить.',
    'Retracted. Only the number and the reason stay.': 'Аннулировано. Остаются только номер и причина.',
    'The request is cancelled. The release stays withdrawn until somebody reinstates it.':
      'Запрос отменён. Релиз остаётся отозванным, пока его не восстановят.',
    'Asked. Another editor has to confirm.': 'Запрос отправлен. Другой редактор должен подтвердить.',
    'Suppressed. That edition is gone for readers.': 'Удалено. Для читателей этой редакции больше нет.',
    'The request is cancelled.': 'Запрос отменён.',
    'The display time is set.': 'Отображаемое время задано.',
    'Pinned. It leads the front page until then.':
      'Закреплено. До этого времени стоит первым на главной странице.',
    'No longer pinned. The newest release leads the front page.':
      'Больше не закреплено. Первым на главной странице стоит самый новый релиз.',
    'Limited. Only the people you named know of this edition until it is published.':
      'Доступ ограничен. До публикации об этой редакции знают только названные вами люди.',
    'Open again: every writer and editor sees it.': 'Снова открыто: видят все авторы и редакторы.',
    'Set. Whoever was named is told.': 'Назначено. Названный человек уведомлён.',
    'Saved. It counts from now on.': 'Сохранено. Действует с этого момента.',
    'Discarded.': 'Отброшено.',
    'Asked. Another editor has to approve it; nobody outside sees it before.':
      'Запрос отправлен. Другой редактор должен утвердить; до этого извне никто не увидит.',
    'Approved. Readers see it on every page.': 'Утверждено. Читатели видят на каждой странице.',
    'Readers see it on every page. Another editor has to sign it off.':
      'Читатели видят на каждой странице. Другой редактор должен подтвердить.',
    'Cancelled. Nobody outside has seen it.': 'Отменено. Извне никто не увидел.',
    'Taken down. It is on no page any more.': 'Снято. Больше нет ни на одной странице.',
    'Frozen. Nothing is published until two people lift it.':
      'Публикации заморожены. Ничего не публикуется, пока двое не снимут запрет.',
    'Asked. Another editor or an admin lifts it.':
      'Запрос отправлен. Запрет снимет другой редактор или администратор.',
    'Lifted. What was due meanwhile is approved and waits for an editor.':
      'Запрет снят. То, чему тем временем настал срок, остаётся утверждённым и ждёт редактора.',
    'The clock publishes again.': 'Автоматическая публикация снова работает.',
    'The roles were changed. That counts from the person’s next click; who gained a role signs in again.':
      'Роли изменены. Это действует со следующего нажатия; кто получил роль, входит заново.',
    'Revoked. The link that was sent opens nothing.':
      'Приглашение отозвано. Отправленная ссылка больше ничего не открывает.',
    'Saved. Your colleagues see it from now on.': 'Сохранено. Теперь его видят ваши коллеги.',
    'Suspended, and signed out everywhere.': 'Доступ приостановлен, все сеансы завершены.',
    'Reactivated. The person can sign in again.': 'Доступ восстановлен. Человек снова может войти.',
    'Confirmed. What you typed waits in the tab before: send it again there.':
      'Подтверждено. Введённое ждёт в прежней вкладке: отправьте его там ещё раз.',
    'Your password is changed. Every other browser was signed out.':
      'Ваш пароль изменён. Во всех других браузерах выполнен выход.',
    'Signed out there. That counts from the next click.':
      'Там выполнен выход. Это действует со следующего нажатия.',
    'Saved. Readers see it.': 'Сохранено. Читатели уже видят.',
    'Saved. It counts for what is submitted from now on.':
      'Сохранено. Действует для того, что будет отправлено с этого момента.',
    'Saved. The calendar shows it.': 'Сохранено. Календарь это показывает.',
    'Saved. It counts for releases started from now on.':
      'Сохранено. Действует для релизов, начатых с этого момента.',
    'Your app is set up. From now on you are asked for its code when you sign in.':
      'Приложение настроено. Теперь при входе запрашивается его код.',
    'The app is turned off.': 'Приложение отключено.',
    'Added. You can sign in with it from now on.': 'Добавлено. Теперь вы можете входить с его помощью.',
    'Linked. From now on you can come in by it.': 'Привязано. Теперь вы можете входить через него.',
    'Unlinked. Whoever the person was there comes in no more.':
      'Отвязано. С той учётной записью сюда больше не войти.',
    'It is tried at once. Look again in a moment.': 'Попытка делается сразу. Проверьте чуть позже.',
    'Renamed.': 'Переименовано.',
    'Removed. It signs you in no more.': 'Удалено. Войти с его помощью больше нельзя.',
    'Taken away. The person signs in with the password until they set up a new one.':
      'Сброшено. Человек входит по паролю, пока не настроит новый фактор.',
    'Saved. It counts from everybody’s next click.': 'Сохранено. Действует со следующего нажатия каждого.',
  },
  inBrowser: {
    'Saved.': 'Сохранено.',
  },
};
