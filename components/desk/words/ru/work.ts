import type { work as az } from '../az/work.ts';
import type { Translated } from '../translated.ts';

/** My work, the places of the desk, banners, what waits, error and empty pages. */
export const work: Translated<typeof az> = {
  said: {
    'Notices that await a sign-off': 'Объявления, ожидающие подтверждения',
    'shown without approval by <name></name>': 'показал(а) без утверждения: <name></name>',
    'Read it and sign it off.': 'Прочтите и подтвердите.',
    'Readers were shown a notice that nobody approved':
      'Читателям показано объявление, которое никто не утвердил',
    'It stays marked until an editor who had no part in it has read it.':
      'Отметка остаётся, пока его не прочтёт редактор, не причастный к нему.',
    'To the notice': 'К объявлению',
    Work: 'Работа',
    Notifications: 'Уведомления',
    Newsroom: 'Пресс-центр',
    Templates: 'Шаблоны',
    Notice: 'Объявление на сайте',
    Sections: 'Разделы',
    Contacts: 'Контакты',
    Administration: 'Администрирование',
    People: 'Сотрудники',
    Settings: 'Настройки',
    Mail: 'Почта',
    Audit: 'Аудит',
    'Audit log': 'Журнал аудита',
    'The public pages are being made anew': 'Публичные страницы готовятся заново',
    'Readers go on getting those that are finished. What you withdraw or correct is taken from them at once; what you publish reaches them when this is done, in a few minutes. Nothing is lost.':
      'Читатели по-прежнему получают готовые страницы. Отозванное или исправленное убирается сразу; опубликованное станет видно, когда подготовка закончится, через несколько минут. Ничего не пропадёт.',
    'Accepted, not yet visible': 'Принято, ещё не видно',
    'Something that was accepted has not reached the public pages yet. It will as soon as their store can be written; nothing is lost. Tell whoever runs this machine if this stays.':
      'Принятое изменение ещё не дошло до публичных страниц. Оно появится, как только их хранилище станет доступно для записи; ничего не потеряно. Если это не проходит, сообщите тому, кто обслуживает систему.',
    'The clock is paused': 'Часы приостановлены',
    'The time of this machine jumped forward on <date></date>, so nothing is published by schedule until the time was looked at.':
      '<date></date> время на сервере скачком ушло вперёд, поэтому по расписанию ничего не публикуется, пока время не проверят.',
    'Look at the time': 'Проверить время',
    'An editor can let it go on.': 'Редактор может запустить их снова.',
    'The four-eyes rule is off: one person alone can write, approve and publish.':
      'Правило «четырёх глаз» отключено: один человек может написать, утвердить и опубликовать.',
    '{count, plural, one {# edition} other {# editions}} overdue: readers do not have it':
      '{count, plural, one {Просрочена # редакция: читатели её не видят} few {Просрочены # редакции: читатели их не видят} many {Просрочено # редакций: читатели их не видят} other {Просрочено # редакции: читатели их не видят}}',
    'See all {count}': 'Показать все ({count})',
    '<headline></headline>, due <date></date>.': '<headline></headline>, срок: <date></date>.',
    'It waits until the freeze is lifted, and then for an editor.':
      'Ждёт снятия заморозки, а затем редактора.',
    'Refused: {why} Mend that, then give it another time, or take it off the schedule and publish it.':
      'Отказано: {why} Устраните это, затем назначьте другое время или снимите с расписания и опубликуйте.',
    'The clock has not published it. Take it off the schedule and publish it by hand, and tell whoever runs this machine.':
      'Часы его не опубликовали. Снимите его с расписания, опубликуйте вручную и сообщите тому, кто обслуживает систему.',
    'The newsroom is frozen: nothing is published': 'Пресс-центр заморожен: ничего не публикуется',
    'By <name></name>, <date></date>: <reason></reason>': '<name></name>, <date></date>: <reason></reason>',
    '<name></name> asks for it to be lifted.': '<name></name> просит её снять.',
    'Look and lift it': 'Посмотреть и снять',
    'See who can lift it': 'Узнать, кто может снять',
    'Notifications, {count} new': 'Уведомления, новых: {count}',
    'There is nothing here that you may see': 'Здесь нет ничего, доступного вам',
    'The address may be mistyped, the release may be limited to others, or it needs a role that you do not hold. An admin can tell you which.':
      'Возможно, адрес набран с ошибкой, доступ к релизу ограничен другими лицами или нужна роль, которой у вас нет. Точную причину назовёт администратор.',
    'Review it': 'Проверить',
    'Review it: approve it, or return it with a comment.': 'Проверьте: утвердите или верните с комментарием.',
    'Read and sign off': 'Прочитать и подтвердить',
    'Published past the review: <reason></reason> Read it and sign it off.':
      'Опубликовано в обход проверки: <reason></reason> Прочитайте и подтвердите.',
    'Go on writing': 'Продолжить писать',
    'Returned to you: <comment></comment>': 'Возвращено вам: <comment></comment>',
    'Retract: <headline></headline>': 'Аннулировать: <headline></headline>',
    'Suppress edition {number}: <headline></headline>': 'Удалить редакцию {number}: <headline></headline>',
    'asked by <name></name>': 'запрос: <name></name>',
    'Notice: <words></words>': 'Объявление на сайте: <words></words>',
    'asked for by <name></name>': 'по просьбе: <name></name>',
    'Read it, and approve it for every page or cancel it.':
      'Прочитайте и утвердите его для всех страниц или отмените.',
    'Move or publish it': 'Перенести или опубликовать',
    'Refused when it was due: {why}': 'Отказано, когда настал срок: {why}',
    'The clock has not published it. If this stays, tell whoever runs this machine.':
      'Часы его не опубликовали. Если это не проходит, сообщите тому, кто обслуживает систему.',
    'You hold no role yet.': 'У вас пока нет роли.',
    'Ask an admin of this newsroom to give you one. It acts on your next click.':
      'Попросите администратора этого пресс-центра дать вам роль. Она начнёт действовать со следующего нажатия.',
    'Releases are for writers and editors.': 'Релизы доступны авторам и редакторам.',
    'As an admin you look after people and settings. To work on releases too, ask another admin for the role.':
      'Как администратор вы отвечаете за сотрудников и настройки. Чтобы работать и с релизами, попросите роль у другого администратора.',
    'Waits for you': 'Ждёт вас',
    'At a glance': 'Коротко',
    'reviewed by <name></name>': 'проверяет <name></name>',
    'for <date></date>': 'на <date></date>',
    'published <date></date>': 'опубликовано <date></date>',
    'changed <date></date>': 'изменено <date></date>',
    'All of them': 'Показать все',
    'Overdue: readers do not have it': 'Просрочено: читатели этого не видят',
    'Nothing waits for you now.': 'Сейчас вас ничего не ждёт.',
    'A notice waits for another editor': 'Объявление ждёт другого редактора',
    'Asked to be taken away': 'Запрошено снятие',
    'Nothing is going on yet.': 'Пока работы нет.',
    'Start a release: it stays with this newsroom until an editor who did not write it approves it. What others submit, and what comes back to you, appears here.':
      'Начните релиз: он остаётся в пресс-центре, пока его не утвердит редактор, который его не писал. Здесь появится то, что отправляют другие, и то, что возвращается вам.',
    'Start a release': 'Начать релиз',
    'Your drafts': 'Ваши черновики',
    'Yours, with others now': 'Ваши, сейчас у других',
    'Approved, not scheduled': 'Утверждено, не запланировано',
    'Drafts of others': 'Черновики других',
    'Recently published': 'Недавно опубликованные',
    'Without a headline yet': 'Пока без заголовка',
    'Previous page': 'Предыдущая страница',
    'Next page': 'Следующая страница',
  },
  inBrowser: {
    'Not found': 'Не найдено',
    'Something went wrong on our side': 'На нашей стороне произошла ошибка',
    'Nothing was changed. Try again; if it stays, give the operator this reference.':
      'Ничего не изменено. Попробуйте ещё раз; если ошибка повторится, сообщите оператору этот номер.',
    'Reference: <code></code>': 'Номер: <code></code>',
    none: 'нет',
    'Try again': 'Попробовать ещё раз',
    Menu: 'Меню',
    'My work': 'Моя работа',
    'The newsroom did not answer. What you typed is still here: try again in a moment. Nothing is done twice.':
      'Пресс-центр не ответил. Всё набранное на месте: попробуйте ещё раз чуть позже. Ничего не выполнится дважды.',
    'The newsroom was renewed since this page was loaded. Copy what you typed, then load the page again.':
      'После загрузки этой страницы пресс-центр обновился. Скопируйте набранное и загрузите страницу заново.',
  },
};
