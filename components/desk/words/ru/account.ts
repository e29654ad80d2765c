import type { account as az } from '../az/account.ts';
import type { Translated } from '../translated.ts';

/** Signing in, the own account, the second factor. */
export const account: Translated<typeof az> = {
  said: {
    'Sign in': 'Войти',
    'Does it not answer?': 'Не отвечает?',
    'Or with a password': 'Или с паролем',
    'Emergency accounts': 'Аварийные учётные записи',
    'Use a passkey': 'Войти ключом доступа',
    'No password yet? An admin of this newsroom gives you a one-time link.':
      'Ещё нет пароля? Администратор пресс-центра даст вам одноразовую ссылку.',
    'Forgotten your password?': 'Забыли пароль?',
    'You are signed out.': 'Вы вышли.',
    'Your new password is set. Sign in with it.': 'Новый пароль задан. Войдите с ним.',
    'You are known there, but not in this newsroom. Ask an admin to invite you.':
      'Там вас знают, а в этом пресс-центре нет. Попросите администратора пригласить вас.',
    'This sign-on is linked to another account of this newsroom, or yours to another sign-on. Ask an admin.':
      'Этот единый вход привязан к другой учётной записи пресс-центра, или ваша привязана к другому. Обратитесь к администратору.',
    'Confirm first that it is you, then link your sign-on.':
      'Сначала подтвердите, что это вы, затем привяжите единый вход.',
    'The newsroom is busy. Try again in a minute.': 'Система занята. Попробуйте через минуту.',
    'The sign-on cannot be reached at this moment. Try again in a minute.':
      'Единый вход сейчас недоступен. Попробуйте через минуту.',
    'You are signed out here, but that sign-on offers no way to sign out from here, or does not answer. Sign out there yourself.':
      'Здесь вы вышли, но этот единый вход не даёт выйти отсюда или не отвечает. Выйдите там сами.',
    'You are signed out here, and your sign-on was asked to sign you out too.':
      'Здесь вы вышли; единому входу передано, что вы выходите и там.',
    'Whoever uses this browser next can still come in by {name}, without a password.':
      'Кто откроет этот браузер после вас, всё ещё может войти через {name} без пароля.',
    'Sign out at {name} too': 'Выйти и из {name}',
    'Signing out': 'Выход',
    'Go on to sign out': 'Перейти к выходу',
    'That did not work. Sign in here.': 'Не получилось. Войдите здесь.',
    'The sign-on was broken off. Try again.': 'Вход был прерван. Попробуйте ещё раз.',
    'Continue with {name}': 'Продолжить через {name}',
    'Signing in': 'Вход',
    'Go on to sign in': 'Перейти ко входу',
    'What you are about to do needs a sign-in of the last {minutes} minutes.':
      'Для этого действия нужен вход не раньше чем {minutes} минут назад.',
    'Signed in as <name></name>': 'Вы вошли как <name></name>',
    'Confirm with a passkey': 'Подтвердить ключом доступа',
    'Go back without confirming': 'Вернуться без подтверждения',
    'You have no password yet. Ask for a new one-time link and sign in by it.':
      'У вас ещё нет пароля. Попросите новую одноразовую ссылку и войдите по ней.',
    Confirm: 'Подтвердить',
    'Code of your app': 'Код приложения',
    'Code of your authenticator app': 'Код приложения-аутентификатора',
    'Six digits. If it changes while you type, take the new one.':
      'Шесть цифр. Если код сменится, пока вы набираете, возьмите новый.',
    'Recovery code': 'Код восстановления',
    'Use a recovery code': 'Использовать код восстановления',
    'Five groups of five; it works once.': 'Пять групп по пять знаков; действует один раз.',
    'Use this code': 'Использовать этот код',
    'Second factor': 'Второй фактор',
    'One more step for <email></email>.': 'Ещё один шаг для <email></email>.',
    'Phone and recovery codes lost? An admin of this newsroom can let you in.':
      'Потеряны и телефон, и коды восстановления? Вас может впустить администратор пресс-центра.',
    'Begin again': 'Начать заново',
    'Forgotten password': 'Забытый пароль',
    'Back to signing in': 'Назад ко входу',
    'If it is the address of somebody here, a link to choose a new password is sent to it.':
      'Если это адрес кого-то из сотрудников, на него придёт ссылка для выбора нового пароля.',
    'Send the link': 'Отправить ссылку',
    'Look into your mail.': 'Проверьте почту.',
    'If this newsroom knows the address, a link is on its way. It works once, within {minutes} minutes. If none comes, look among the unwanted mail, or ask an admin of this newsroom.':
      'Если этот адрес известен пресс-центру, ссылка уже отправлена. Она действует один раз в течение {minutes} минут. Если её нет, загляните в спам или обратитесь к администратору.',
    'This newsroom sends no mail. Ask one of its admins for a one-time link.':
      'Этот пресс-центр не отправляет писем. Попросите одноразовую ссылку у администратора.',
    'Choose a password. You are signed in with it at once.': 'Выберите пароль. Вы сразу войдёте с ним.',
    'Set password and sign in': 'Задать пароль и войти',
    'This link signs you in once.': 'Эта ссылка впускает вас один раз.',
    'Choose a new password. You are signed out everywhere, and sign in with it.':
      'Выберите новый пароль. Вы выйдете везде и войдёте с ним.',
    'Set the new password': 'Задать новый пароль',
    'This link does not work': 'Эта ссылка не действует',
    'Sign in with a password': 'Войти с паролем',
    'Your institution’s sign-on is all you need here.':
      'Здесь вам нужен только единый вход вашего учреждения.',
    'New password': 'Новый пароль',
    'At least {least} characters. A few words in a row are easy to remember.':
      'Не меньше {least} знаков. Несколько слов подряд легко запомнить.',
    'Your e-mail address and your roles are kept by the admins.': 'Ваш адрес и роли ведут администраторы.',
    'Change your name': 'Изменить имя',
    'Your name': 'Ваше имя',
    'Save your name': 'Сохранить имя',
    Password: 'Пароль',
    'Change the password': 'Изменить пароль',
    'Choose a password': 'Выбрать пароль',
    'A new password signs you out in every other browser.':
      'С новым паролем вы выходите во всех других браузерах.',
    'You have none yet.': 'У вас его ещё нет.',
    'A new password': 'Новый пароль',
    'Password until now': 'Прежний пароль',
    On: 'Включён',
    Off: 'Выключен',
    'Your password alone opens nothing.': 'Один пароль ничего не открывает.',
    'Whoever learns your password can sign in as you. A code from your phone keeps them out.':
      'Кто узнает ваш пароль, может войти от вашего имени. Код с телефона этому помешает.',
    'Look after it': 'Управлять',
    'Where you are signed in': 'Где вы вошли',
    'Sign out everywhere else': 'Выйти везде, кроме этого браузера',
    'Do you not know one of them? Sign it out, then change your password.':
      'Не узнаёте один из них? Выйдите там, затем смените пароль.',
    '{browser} on {system}': '{browser} на {system}',
    'Unknown browser on {system}': 'Неизвестный браузер на {system}',
    'Unknown browser': 'Неизвестный браузер',
    'This browser': 'Этот браузер',
    'Since <since></since> · last seen <seen></seen>': 'С <since></since> · последний раз <seen></seen>',
    'Sign out there': 'Выйти там',
    'Single sign-on': 'Единый вход',
    'Single sign-on of {name}': 'Единый вход: {name}',
    'Whoever they are there comes in no more, and is signed out. To link them anew, give them a one-time link.':
      'С той учётной записью сюда больше не войти, её сеансы завершаются. Чтобы привязать заново, дайте одноразовую ссылку.',
    'Unlink the single sign-on': 'Отвязать единый вход',
    Linked: 'Привязан',
    'Not linked': 'Не привязан',
    'A password can be guessed, copied or given away. With a second factor it opens nothing alone.':
      'Пароль можно угадать, скопировать или отдать. Со вторым фактором он один ничего не открывает.',
    'This newsroom asks you for a second factor.': 'Этот пресс-центр требует от вас второй фактор.',
    'Set one up here. Until then nothing else at the desk is open to you.':
      'Настройте его здесь. До тех пор остальное вам недоступно.',
    'Authenticator app': 'Приложение-аутентификатор',
    'In use': 'Используется',
    'Set up on <set></set>, last used on <used></used>.':
      'Настроено <set></set>, последнее использование <used></used>.',
    'An app on your phone shows six digits, new every thirty seconds. Any app of this kind will do.':
      'Приложение в телефоне показывает шесть цифр, новые каждые тридцать секунд. Подойдёт любое такое приложение.',
    'Set up an app': 'Настроить приложение',
    'Another phone': 'Другой телефон',
    'Move to another phone': 'Перейти на другой телефон',
    'The app you use now counts until the new one has shown its first code.':
      'Нынешнее приложение действует, пока новое не покажет первый код.',
    'Set up the new phone': 'Настроить новый телефон',
    'Turn the app off': 'Отключить приложение',
    'You are asked for no code of it any more, and every other browser is signed out.':
      'Его код больше не спрашивается, во всех других браузерах вы выходите.',
    'Let the app read this square.': 'Дайте приложению прочитать этот квадрат.',
    'Or <link>open the app on this device</link>, or type this key:':
      'Или <link>откройте приложение на этом устройстве</link>, или введите этот ключ:',
    'First code': 'Первый код',
    'Code that the app shows now': 'Код, который приложение показывает сейчас',
    'Six digits.': 'Шесть цифр.',
    'Use this app': 'Использовать это приложение',
    'Another key': 'Другой ключ',
    'Begin again with another key': 'Начать заново с другим ключом',
    'Square for the camera; the key below says the same.':
      'Квадрат для камеры; ключ ниже содержит то же самое.',
    Passkeys: 'Ключи доступа',
    'Your fingerprint, face or PIN unlocks it; no password is asked, and no false page can ask for it.':
      'Его открывает отпечаток, лицо или PIN; пароль не нужен, и поддельная страница его не спросит.',
    Locked: 'Заблокирован',
    'Added on <added></added>, last used on <used></used>':
      'Добавлен <added></added>, последнее использование <used></used>',
    'Added on <added></added>, not used yet': 'Добавлен <added></added>, ещё не использовался',
    'It may have been copied, and lets nobody in any more. Remove it.':
      'Возможно, он скопирован и больше никого не впускает. Удалите его.',
    'Name of {name}': 'Имя: {name}',
    'Remove {name}': 'Удалить: {name}',
    'It signs you in no more, and every other browser is signed out.':
      'С ним больше не войти, во всех других браузерах вы выходите.',
    'Recovery codes': 'Коды восстановления',
    'Each signs you in once, in the place of the app, after your password.':
      'Каждый впускает вас один раз вместо приложения, после пароля.',
    'You have no recovery codes.': 'У вас нет кодов восстановления.',
    '{left, plural, one {One recovery code left.} other {# recovery codes left.}}':
      '{left, plural, one {Остался # код восстановления.} few {Осталось # кода восстановления.} many {Осталось # кодов восстановления.} other {Осталось # кода восстановления.}}',
    'Without one, only an admin can let you in when your phone is lost.':
      'Без них, если телефон потерян, вас впустит только администратор.',
    'Make recovery codes': 'Создать коды восстановления',
    'Make new ones': 'Создать новые',
    'The ones you have stop working.': 'Прежние перестанут действовать.',
    'Make new recovery codes': 'Создать новые коды восстановления',
    'Keep these codes where your phone is not: printed, or in a safe. They are not shown again.':
      'Храните эти коды отдельно от телефона: на бумаге или в сейфе. Больше они не показываются.',
    'This sign-on is linked to somebody already.': 'Этот единый вход уже к кому-то привязан.',
    'This person is linked to another sign-on of this provider. Unlink that one first.':
      'Этот сотрудник привязан к другому входу этого провайдера. Сначала отвяжите его.',
    'This sign-on is linked to somebody else of this newsroom.':
      'Этот единый вход привязан к другому сотруднику пресс-центра.',
    'This person is linked to no single sign-on.': 'Этот сотрудник не привязан ни к одному единому входу.',
    'Nobody needs a password here: go to the sign-in page and use your institution’s sign-on.':
      'Пароль здесь не нужен: откройте страницу входа и войдите единым входом вашего учреждения.',
    'This is not your password. Try again.': 'Это не ваш пароль. Попробуйте ещё раз.',
    'E-mail': 'Эл. почта',
    Roles: 'Роли',
    'No roles': 'Нет ролей',
    Remove: 'Удалить',
  },
  inBrowser: {
    Passkey: 'Ключ доступа',
    'Your device gave no passkey. Try again, or take another way.':
      'Устройство не дало ключа доступа. Попробуйте ещё раз или выберите другой способ.',
    'This did not work. Load the page again.': 'Не получилось. Загрузите страницу заново.',
    'This browser makes no passkeys, or scripts are off.':
      'Этот браузер не создаёт ключей доступа, или скрипты отключены.',
    'Add a passkey': 'Добавить ключ доступа',
    'Name of the new passkey': 'Имя нового ключа доступа',
    'Where it lies, such as “Work laptop”.': 'Где он находится, например «Рабочий ноутбук».',
  },
};
