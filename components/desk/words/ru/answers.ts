import type { answers as az } from '../az/answers.ts';
import type { Translated } from '../translated.ts';

/** What rules and deeds answer: forms in general, signing in, people. */
export const answers: Translated<typeof az> = {
  said: {
    'This is no form of ours, or it is too large. Load the page again.':
      'Это не наша форма, или она слишком велика. Загрузите страницу заново.',
    'Some fields need another look.': 'Некоторые поля нужно проверить ещё раз.',
    'Some fields need another look. Nothing was changed.':
      'Некоторые поля нужно проверить ещё раз. Ничего не изменено.',
    'Some fields need another look. Nothing was asked.':
      'Некоторые поля нужно проверить ещё раз. Запрос не отправлен.',
    'Shorten this.': 'Сократите это.',
    'Shorten this to {limit} characters.': 'Сократите до {limit} знаков.',
    'Shorten this to {limit} characters; it has {length}.': 'Сократите до {limit} знаков; сейчас {length}.',
    'Shorten this to {limit} characters; it has {length}. For more, publish a release.':
      'Сократите до {limit} знаков; сейчас {length}. Если нужно сказать больше, опубликуйте релиз.',
    'This form is incomplete. Load the page again.': 'Форма неполная. Загрузите страницу заново.',
    'This form did not come from a page of this newsroom. Load the page again.':
      'Эта форма отправлена не со страницы этого пресс-центра. Загрузите страницу заново.',
    'This did not come from a page of this newsroom.': 'Это отправлено не со страницы этого пресс-центра.',
    'Something went wrong on our side. Try again, or give the operator this reference: {reference}.':
      'На нашей стороне произошла ошибка. Попробуйте ещё раз или сообщите оператору этот номер: {reference}.',
    'Something went wrong on our side. Give the operator this reference: {reference}.':
      'На нашей стороне произошла ошибка. Сообщите оператору этот номер: {reference}.',
    'You are signed out. Sign in again; what you typed stays here.':
      'Вы вышли из системы. Войдите снова; набранное останется здесь.',
    'You are signed out. Sign in again in another tab.':
      'Вы вышли из системы. Войдите снова в другой вкладке.',
    'You are signed out. Load the page again and sign in.':
      'Вы вышли из системы. Загрузите страницу заново и войдите.',
    'Done.': 'Готово.',
    'Accepted, but not yet visible to readers.': 'Принято, но читателям ещё не видно.',
    'The newsroom is busy. Nothing was changed; try again.':
      'Пресс-центр занят. Ничего не изменено; попробуйте ещё раз.',
    '{why} Nothing was changed. Keep what you typed, and tell the operator.':
      '{why} Ничего не изменено. Сохраните набранное и сообщите оператору.',
    'This newsroom asks you for a second factor. Set it up on your account, then repeat this.':
      'Этот пресс-центр требует от вас второй фактор. Настройте его в учётной записи, затем повторите.',
    'Confirm that it is you: sign in again, then repeat this.':
      'Подтвердите, что это вы: войдите снова, затем повторите.',
    'This link was used, has expired, or was replaced by a newer one. Ask for a new one.':
      'Эта ссылка уже использована, истекла или заменена новой. Запросите новую.',
    'This link is incomplete.': 'Ссылка неполная.',
    'Give your name, in at most 200 characters.': 'Укажите своё имя, не более 200 знаков.',
    'This was begun too long ago. Begin again and let your app read the new square.':
      'Это начато слишком давно. Начните заново и считайте приложением новый квадрат.',
    'This is not the code that your app should show. Wait for the next one, and check the clock of your phone.':
      'Это не тот код, который должно показывать приложение. Дождитесь следующего и проверьте часы телефона.',
    'This session has ended already.': 'Этот сеанс уже завершён.',
    'This sign-in was begun too long ago or somewhere else. Begin again.':
      'Этот вход начат слишком давно или в другом месте. Начните заново.',
    'There is no such passkey.': 'Такого ключа доступа нет.',
    'This newsroom asks you for a second factor. Add another one before you remove this one.':
      'Этот пресс-центр требует от вас второй фактор. Прежде чем удалить этот, добавьте другой.',
    'Too many passkeys are asked for at once. Try again in a few minutes.':
      'Одновременно запрошено слишком много ключей доступа. Попробуйте через несколько минут.',
    'This code does not fit, or was used before. Wait for the next one and try again.':
      'Код не подходит или уже использован. Дождитесь следующего и попробуйте ещё раз.',
    'This passkey lets nobody in here. Use another one or your password, or ask an admin.':
      'Этот ключ доступа сюда не впускает. Используйте другой ключ или пароль либо обратитесь к администратору.',
    'The e-mail address and the password do not fit. Check both, or ask an admin for a new link.':
      'Адрес почты и пароль не подходят. Проверьте оба или попросите у администратора новую ссылку.',
    'Too many people are signing in at this moment. Try again in a minute.':
      'Сейчас входит слишком много людей. Попробуйте через минуту.',
    'This passkey could not be checked. Try again, and answer your device in time.':
      'Ключ доступа не удалось проверить. Попробуйте ещё раз и вовремя ответьте устройству.',
    'Give the passkey a name.': 'Дайте ключу доступа название.',
    'This passkey is registered already.': 'Этот ключ доступа уже зарегистрирован.',
    'You have {count} passkeys. Remove one that you do not use first.':
      'У вас уже ключей доступа: {count}. Сначала удалите тот, которым не пользуетесь.',
    'Your browser sent something else than a passkey. Try again.':
      'Браузер отправил не ключ доступа. Попробуйте ещё раз.',
    'Give it a name, such as “Work laptop”.': 'Дайте ему название, например «Рабочий ноутбук».',
    'You use no authenticator app. Load the page again.':
      'Вы не используете приложение-аутентификатор. Загрузите страницу заново.',
    'Set up an authenticator app or a passkey first.':
      'Сначала настройте приложение-аутентификатор или ключ доступа.',
    'Ask an admin for a one-time link and sign in by it, then set your password.':
      'Попросите у администратора одноразовую ссылку, войдите по ней и задайте пароль.',
    'This is not your password until now.': 'Это не ваш нынешний пароль.',
    'Give your second factor too. Begin again.': 'Укажите и второй фактор. Начните заново.',
    'You hold no role in this newsroom. Ask an admin for one.':
      'У вас нет роли в этом пресс-центре. Попросите её у администратора.',
    'Write your password.': 'Введите пароль.',
    'Choose a password.': 'Придумайте пароль.',
    'Write your e-mail address.': 'Введите адрес почты.',
    'A code is shorter than this.': 'Код короче.',
    'Write the code.': 'Введите код.',
    'Use at most {limit} characters.': 'Не более {limit} знаков.',
    'Use at least {count} characters. A few words in a row are easy to remember.':
      'Не менее {count} знаков. Несколько слов подряд легко запомнить.',
    'This password is among the first that somebody would try. Choose another one.':
      'Такой пароль попробуют одним из первых. Выберите другой.',
    'Use the button of the page to begin.': 'Чтобы начать, нажмите кнопку на странице.',
    'Load the page again and choose a session.': 'Загрузите страницу заново и выберите сеанс.',
    'There were too many tries. Wait 1 second, then try again.':
      'Слишком много попыток. Подождите 1 секунду и попробуйте ещё раз.',
    'There were too many tries. Wait {count} seconds, then try again.':
      'Слишком много попыток. Подождите {count, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}} и попробуйте ещё раз.',
    'There were too many tries. Wait 1 minute, then try again.':
      'Слишком много попыток. Подождите 1 минуту и попробуйте ещё раз.',
    'There were too many tries. Wait {count} minutes, then try again.':
      'Слишком много попыток. Подождите {count, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и попробуйте ещё раз.',
    'Only an admin may do this.': 'Это может сделать только администратор.',
    'Nobody resets their own second factors. Change them on your account.':
      'Никто не сбрасывает собственные вторые факторы. Измените их в своей учётной записи.',
    'Nobody changes their own roles. Ask another admin.':
      'Никто не меняет собственные роли. Обратитесь к другому администратору.',
    'There is no such person, or you may not see them.': 'Такого сотрудника нет, или вам нельзя его видеть.',
    'There is no such person.': 'Такого сотрудника нет.',
    'And {count} more.': 'И ещё {count}.',
    'Nobody was invited, because some lines are wrong.':
      'Никто не приглашён, потому что некоторые строки неверны.',
    'Somebody here has this e-mail address already. Change their roles instead.':
      'Здесь уже есть сотрудник с этим адресом. Измените его роли.',
    'This person is suspended. Reactivate them first.':
      'Доступ этого сотрудника приостановлен. Сначала восстановите его.',
    'This person is active already.': 'Этот сотрудник уже активен.',
    'This person has no second factor.': 'У этого сотрудника нет второго фактора.',
    'This person has no open invitation. Suspend them instead.':
      'У этого сотрудника нет открытого приглашения. Приостановите его доступ.',
    'This person is suspended already.': 'Доступ этого сотрудника уже приостановлен.',
    'Only somebody who works here has a desk. Ask an admin for a role.':
      'Рабочий стол есть только у тех, кто здесь работает. Попросите роль у администратора.',
    'Choose roles from the list.': 'Выберите роли из списка.',
    'Choose one of the answers.': 'Выберите один из ответов.',
    'Shorten the address.': 'Сократите адрес.',
    'Give the person’s name.': 'Укажите имя сотрудника.',
    'Shorten the name.': 'Сократите имя.',
    'Give the person’s e-mail address.': 'Укажите адрес почты сотрудника.',
    'Paste the lines of the file.': 'Вставьте строки файла.',
    'Take a shorter file.': 'Возьмите файл короче.',
    'Line {line}: {why}': 'Строка {line}: {why}',
    'The file names nobody.': 'В файле никто не указан.',
    'Take at most {count} people at a time.': 'Не более {count} человек за один раз.',
    'This is no line of a CSV file: look at its quotation marks.':
      'Это не строка файла CSV: проверьте кавычки.',
    '“{word}” is no role. Choose from {roles}.': '«{word}» не роль. Выберите из этих: {roles}.',
    'This line has more cells than the first. Put commas in quotation marks.':
      'В этой строке больше ячеек, чем в первой. Запятые заключите в кавычки.',
    'Line {line} has the same e-mail address.': 'В строке {line} тот же адрес почты.',
    'Begin with a line of the columns: name,email,roles,languages.':
      'Начните со строки столбцов: name,email,roles,languages.',
    'There is no column “{name}”.': 'Столбца «{name}» нет.',
    'Write the e-mail address in full, such as name@example.org.':
      'Введите адрес почты полностью, например name@example.org.',
    'The newsroom has no language “{word}”. It has {languages}.':
      'В пресс-центре нет языка «{word}». Есть: {languages}.',
    'This is the last active admin. Give somebody else the role of admin first.':
      'Это последний активный администратор. Сначала дайте роль администратора кому-то другому.',
    'This is the last active editor. Give somebody else the role of editor first.':
      'Это последний активный редактор. Сначала дайте роль редактора кому-то другому.',
    'The other admins are only invited yet. Wait until one of them has come in.':
      'Остальные администраторы пока только приглашены. Дождитесь, пока один из них войдёт.',
    'The other editors are only invited yet. Wait until one of them has come in.':
      'Остальные редакторы пока только приглашены. Дождитесь, пока один из них войдёт.',
    'Choose how you want to be told.': 'Выберите, как вам сообщать.',
    'There is no such mail any more.': 'Такого письма больше нет.',
    'This mail waits no more, and its words are erased. Do again what it was sent for, such as a new link under People.':
      'Это письмо больше не ждёт, и его текст стёрт. Повторите то, ради чего оно отправлялось, например создайте новую ссылку в разделе «Сотрудники».',
    'Load the page again and choose a mail.': 'Загрузите страницу заново и выберите письмо.',
    'The disk that holds the newsroom is full.': 'Диск пресс-центра заполнен.',
    'The data folder of the newsroom cannot be written to.': 'В папку данных пресс-центра нельзя записать.',
    'The disk that holds the newsroom does not take what is written to it; it may be full.':
      'Диск пресс-центра не принимает запись; возможно, он заполнен.',
  },
  inBrowser: {},
};
