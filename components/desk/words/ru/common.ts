import type { common as az } from '../az/common.ts';
import type { Translated } from '../translated.ts';

/** What many screens say, and what stands around all of them. */
export const common: Translated<typeof az> = {
  said: {
    'Skip to the content': 'Перейти к содержанию',
    'Your account': 'Ваша учётная запись',
    'Sign out': 'Выйти',
    'Language of the desk': 'Язык рабочего стола',
    Language: 'Язык',
    'For you alone. The languages of the releases are chosen in each release.':
      'Только для вас. Языки релизов выбираются в каждом релизе.',
    'As my browser asks': 'Как просит мой браузер',
    'Save the language': 'Сохранить язык',
  },
  inBrowser: {
    Desk: 'Рабочий стол',
    'New release': 'Новый релиз',
    Save: 'Сохранить',
    Cancel: 'Отмена',
    Close: 'Закрыть',
    '(optional)': '(необязательно)',
    'Wrong:': 'Ошибка:',
    'One-time link': 'Одноразовая ссылка',
    Copied: 'Скопировано',
    Copy: 'Копировать',
    'Copy all': 'Скопировать всё',
    'Confirm that it is you in a new tab': 'Подтвердите в новой вкладке, что это вы',
    'Set up a second factor': 'Настройте второй фактор',
    'Set up a second factor in a new tab': 'Настройте второй фактор в новой вкладке',
    'Confirm that it is you': 'Подтвердите, что это вы',
    'What you typed stays here: come back to this tab and send it again.':
      'Набранное остаётся здесь: вернитесь на эту вкладку и отправьте ещё раз.',
    'Sign in in a new tab': 'Войдите в новой вкладке',
    '{count, plural, one {# edition} other {# editions}}':
      '{count, plural, one {# редакция} few {# редакции} many {# редакций} other {# редакции}}',
    '{count, plural, one {# release} other {# releases}}':
      '{count, plural, one {# релиз} few {# релиза} many {# релизов} other {# релиза}}',
  },
};
