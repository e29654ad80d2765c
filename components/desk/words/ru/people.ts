import type { people as az } from '../az/people.ts';
import type { Translated } from '../translated.ts';

/** People, invitations, notifications, mail. */
export const people: Translated<typeof az> = {
  said: {
    'This person signs in without a password.': 'Этот сотрудник входит без пароля.',
    'Changes act on the person’s next request.': 'Изменения действуют со следующего запроса сотрудника.',
    'Invite from a file': 'Пригласить из файла',
    '{count, plural, one {# person} other {# people}}':
      '{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}',
    '{found} of {count, plural, one {# person} other {# people}}':
      '{found} из {count, plural, one {# человека} few {# человек} many {# человек} other {# человек}}',
    'Nobody here is like that.': 'Здесь таких нет.',
    'Show everybody': 'Показать всех',
    'Pages of people': 'Страницы сотрудников',
    'Find people': 'Найти сотрудников',
    'Name or e-mail': 'Имя или эл. почта',
    Role: 'Роль',
    Invited: 'Приглашён',
    Active: 'Активен',
    Suspended: 'Отстранён',
    'Not let in': 'Не впущен',
    You: 'Вы',
    'Last seen <at></at>': 'Последний раз: <at></at>',
    'Not seen lately': 'Давно не появлялся',
    'The link works until <at></at>': 'Ссылка действует до <at></at>',
    'The link of the invitation has expired; invited <at></at>':
      'Срок ссылки приглашения истёк; приглашён <at></at>',
    'Details of {name}': 'Данные: {name}',
    Details: 'Данные',
    'Links that went to the old address stop working; it is told of the change where mail is sent.':
      'Ссылки, отправленные на старый адрес, перестают действовать; если почта настроена, ему сообщают об изменении.',
    'Save details': 'Сохранить данные',
    'Invite somebody': 'Пригласить сотрудника',
    'They get a mail with a link to choose their password.':
      'Он получит письмо со ссылкой для выбора пароля.',
    'You get a link to hand over, with which they choose their password.':
      'Вы получите ссылку для передачи, по которой он выберет пароль.',
    Invite: 'Пригласить',
    'New link for {name}': 'Новая ссылка: {name}',
    'Invite again': 'Пригласить снова',
    'The link that was made before stops working.': 'Прежняя ссылка перестаёт действовать.',
    'Whoever has it chooses a new password. Older links stop working.':
      'Владелец ссылки выбирает новый пароль. Прежние ссылки перестают действовать.',
    'Send it by mail': 'Отправить по почте',
    'Make a one-time link': 'Создать одноразовую ссылку',
    'Roles of {name}': 'Роли: {name}',
    'Change roles': 'Изменить роли',
    'Languages they work in': 'Рабочие языки',
    'Second factors of {name}': 'Вторые факторы: {name}',
    'Second factor lost': 'Второй фактор утрачен',
    'Make sure that it is they who ask: call them back. Their app, passkeys and recovery codes stop working, they are signed out everywhere, and the password alone lets them in until they set up a new one.':
      'Убедитесь, что просит именно он: перезвоните сами. Приложение, ключи доступа и коды восстановления перестают действовать, все сеансы завершаются, и до новой настройки достаточно пароля.',
    'Take the second factors away': 'Снять вторые факторы',
    'Sign {name} out': 'Завершить сеансы: {name}',
    'In every browser, from the next click on. They can sign in again.':
      'Во всех браузерах, со следующего щелчка. Он может войти снова.',
    'End sessions': 'Завершить сеансы',
    'This file is too large for a list of people.': 'Файл слишком велик для списка людей.',
    'Sign out everywhere': 'Завершить все сеансы',
    'Revoke invitation': 'Отозвать приглашение',
    'The link that was sent opens nothing any more.': 'Отправленная ссылка больше ничего не открывает.',
    Suspend: 'Отстранить',
    'They are signed out at once, everywhere.': 'Все сеансы завершаются сразу.',
    Reactivate: 'Вернуть доступ',
    'They can sign in again.': 'Он снова может войти.',
    'Suspend: {name}': 'Отстранить: {name}',
    'Reactivate: {name}': 'Вернуть доступ: {name}',
    'Revoke invitation: {name}': 'Отозвать приглашение: {name}',
    'Everybody in the file gets a mail with a link of their own.':
      'Каждый в файле получит письмо с собственной ссылкой.',
    'You get a one-time link for everybody in the file, to hand over.':
      'Вы получите одноразовую ссылку для передачи каждому из файла.',
    'A spreadsheet saved as CSV. Its first line names the columns; roles are writer, editor and admin, languages {languages}. Whoever is here already is left as they are.':
      'Таблица, сохранённая как CSV. Первая строка называет столбцы; роли — writer, editor и admin, языки — {languages}. Кто уже здесь, остаётся без изменений.',
    'Lines of the file': 'Строки файла',
    'Check what would happen': 'Проверить, что произойдёт',
    'Invite everybody': 'Пригласить всех',
    'Hand this one-time link over. It works once, within 24 hours, and is not shown again.':
      'Передайте эту одноразовую ссылку. Она действует один раз в течение 24 часов и больше не показывается.',
    'Invited. Hand this one-time link over. It works once, within 24 hours, and is not shown again.':
      'Приглашение создано. Передайте эту одноразовую ссылку. Она действует один раз в течение 24 часов и больше не показывается.',
    'A mail with a one-time link is on its way. The link works once, within 24 hours.':
      'Письмо с одноразовой ссылкой отправляется. Ссылка действует один раз в течение 24 часов.',
    'Invited. A mail with a one-time link is on its way. The link works once, within 24 hours.':
      'Приглашение создано. Письмо с одноразовой ссылкой отправляется. Ссылка действует один раз в течение 24 часов.',
    'Nothing is done yet. To be invited: {count}. Here already, and left as they are: {here}.':
      'Пока ничего не сделано. Будет приглашено: {count}. Уже здесь и без изменений: {here}.',
    'Invited: {count}. Here already, and left as they are: {here}.':
      'Приглашено: {count}. Уже здесь и без изменений: {here}.',
    'Invited: {count}. Here already, and left as they are: {here}. Hand each their one-time link; it works once, within 24 hours, and is not shown again.':
      'Приглашено: {count}. Уже здесь и без изменений: {here}. Передайте каждому его одноразовую ссылку; она действует один раз в течение 24 часов и больше не показывается.',
    '{who} is here already and stays as they are': '{who} уже здесь и остаётся без изменений',
    '{who} is invited as {roles}': '{who} приглашается: {roles}',
    '{who} is invited without a role': '{who} приглашается без роли',
    '{count} not seen yet.': 'Ещё не просмотрено: {count}.',
    'Choose what to be told of': 'Выбрать, о чём сообщать',
    'Mark all as seen': 'Отметить всё просмотренным',
    'You were not told of anything yet.': 'Вам пока ни о чём не сообщали.',
    'Submissions, comments, approvals and publications that concern you appear here, and sign-ins from new browsers.':
      'Здесь появляются касающиеся вас отправки, комментарии, утверждения и публикации, а также входы из новых браузеров.',
    Alarm: 'Тревога',
    New: 'Новое',
    'The newsroom': 'Пресс-центр',
    'was worked on': 'в работе',
    'waits for your review': 'ждёт вашей проверки',
    'has a comment that calls you': 'есть комментарий, который вас зовёт',
    'has a new comment': 'есть новый комментарий',
    'has an answer to a comment': 'есть ответ на комментарий',
    'was due and could not be published': 'наступил срок, но опубликовать не удалось',
    'is overdue: its publish time is reached and readers do not have it':
      'просрочен: время публикации наступило, а у читателей его нет',
    'What you are told of': 'О чём вам сообщают',
    'A mail holds the number of a release and a link, never its text. Editors are always alarmed on the desk when a publish time is missed or refused.':
      'Письмо содержит номер релиза и ссылку, но никогда не текст. Если время публикации пропущено или отклонено, редакторов всегда предупреждают на рабочем столе.',
    'This newsroom sends no mail yet: you find everything on the desk.':
      'Этот пресс-центр пока не отправляет почту: всё есть на рабочем столе.',
    'Not at all': 'Не сообщать',
    'On the desk': 'На рабочем столе',
    'On the desk and by mail': 'На рабочем столе и по почте',
    'Submitted for review': 'Отправлено на проверку',
    'You are asked to review': 'Вас просят проверить',
    'Your text is returned': 'Ваш текст возвращён',
    'Your text is approved': 'Ваш текст утверждён',
    'A comment calls you by name': 'Комментарий зовёт вас по имени',
    'A comment on your text, or an answer to you': 'Комментарий к вашему тексту или ответ вам',
    'Your text is published': 'Ваш текст опубликован',
    'Withdrawn, or asked to be taken down': 'Отозвано или запрошено снятие',
    'You are named for a limited edition': 'Вы названы для ограниченной редакции',
    'A publish time was refused': 'Время публикации отклонено',
    'A publish time was missed': 'Время публикации пропущено',
    'The newest mail and what became of it. Its words are kept only until it is sent, and shown to nobody.':
      'Новейшие письма и их судьба. Слова хранятся лишь до отправки и никому не показываются.',
    'No mail was sent in the last thirty days.': 'За последние тридцать дней писем не отправляли.',
    'The newest mail': 'Новейшие письма',
    'This newsroom sends no mail.': 'Этот пресс-центр не отправляет почту.',
    'One-time links are handed over by hand, and what people are told of stands on the desk alone. To send mail, the operator sets these where the newsroom is started, and starts it again:':
      'Одноразовые ссылки передают из рук в руки, а уведомления есть только на рабочем столе. Чтобы отправлять почту, оператор задаёт это там, где запускается пресс-центр, и запускает его снова:',
    '{count, plural, one {# mail was tried in vain and waits for its next try.} other {# mails were tried in vain and wait for their next try.}}':
      '{count, plural, one {# письмо не удалось отправить, оно ждёт следующей попытки.} few {# письма не удалось отправить, они ждут следующей попытки.} many {# писем не удалось отправить, они ждут следующей попытки.} other {# письма не удалось отправить, они ждут следующей попытки.}}',
    'Try everything again': 'Повторить всё',
    'Try everything again now': 'Повторить всё сейчас',
    'Try the mail to {to} again': 'Повторить письмо: {to}',
    'Try again now': 'Повторить сейчас',
    Sent: 'Отправлено',
    Refused: 'Отклонено',
    'Given up': 'Попытки исчерпаны',
    'Not wanted any more': 'Больше не нужно',
    'On its way': 'В пути',
    Waits: 'Ждёт',
    'Link for a forgotten password': 'Ссылка для забытого пароля',
    'The password was changed': 'Пароль изменён',
    'The e-mail address was changed': 'Адрес эл. почты изменён',
    'Sign-in from a new browser': 'Вход из нового браузера',
    'An admin was let in in an emergency': 'Администратор впущен в чрезвычайной ситуации',
    Notification: 'Уведомление',
    '{kind} · written <at></at>': '{kind} · написано <at></at>',
    '{count, plural, one {# try} other {# tries}}, the next <at></at>':
      '{count, plural, one {# попытка} few {# попытки} many {# попыток} other {# попытки}}, следующая <at></at>',
    '{count, plural, one {# try} other {# tries}}, the end <at></at>':
      '{count, plural, one {# попытка} few {# попытки} many {# попыток} other {# попытки}}, конец <at></at>',
  },
  inBrowser: {
    'has an admin whom the operator let in in an emergency':
      'получил администратора, которого оператор впустил в чрезвычайной ситуации',
    'Choose a file': 'Выберите файл',
  },
};
