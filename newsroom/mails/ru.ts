import type { Device } from '../device.ts';
import type { Told } from '../notification-kinds.ts';
import type { MailWords, WayInDeed } from './mail-words.ts';

const handOver = (link: string) => [
  `Выберите пароль здесь, один раз, в течение 24 часов:\n${link}`,
  'Если вы этого не ждали, ничего не делайте: без ссылки никто не войдёт.',
];

const TOLD: Readonly<Record<Told, string>> = {
  submit: 'отправлен и ждёт проверки',
  assign_reviewer: 'ждёт вашей проверки',
  return: 'возвращён с комментарием',
  approve: 'утверждён',
  mention: 'есть комментарий, который вас зовёт',
  comment: 'есть новый комментарий',
  reply: 'есть ответ на комментарий',
  publish: 'опубликован',
  force_publish: 'опубликован в обход проверки и ждёт подтверждения',
  withdraw: 'отозван',
  request_retraction: 'запрошено аннулирование',
  request_suppression: 'запрошено удаление одной редакции',
  limit: 'доступен лишь вам и немногим до публикации',
  blocked: 'наступил срок, но опубликовать не удалось',
  overdue: 'просрочен: время публикации наступило, а у читателей его нет',
};

/** What was done to the ways by which somebody comes in. */
const WAYS_IN: Readonly<Record<WayInDeed, string>> = {
  confirm_authenticator: 'Для вас подключено приложение-аутентификатор.',
  link_sign_on: 'К вашей учётной записи привязан единый вход: кто входит там от вашего имени, входит и сюда.',
  register_passkey: 'К вашей учётной записи добавлен ключ доступа.',
  remove_authenticator: 'Ваше приложение-аутентификатор отключено.',
  remove_passkey: 'Из вашей учётной записи удалён ключ доступа.',
  renew_recovery_codes: 'Для вас созданы новые коды восстановления; прежние больше не действуют.',
  reset_second_factor: 'Администратор или оператор снял ваши вторые факторы.',
  unlink_sign_on: 'Администратор или оператор отвязал ваш единый вход.',
};

/** The mails in Russian. */
export const ru: MailWords = {
  newsroom: 'пресс-центр',
  operator: 'Оператор',
  invitation: ({ name, by, newsroom, link }) => ({
    subject: `Приглашение: ${newsroom}`,
    paragraphs: [
      `Здравствуйте, ${name}!`,
      `Вас приглашают в пресс-центр: ${newsroom}. Приглашение отправил(а) ${by}.`,
      ...handOver(link),
    ],
  }),
  newPassword: ({ name, by, newsroom, link }) => ({
    subject: `Новый пароль: ${newsroom}`,
    paragraphs: [
      `Здравствуйте, ${name}!`,
      `Для вас создана ссылка, чтобы выбрать новый пароль для пресс-центра: ${newsroom}. Её создал(а) ${by}.`,
      ...handOver(link),
    ],
  }),
  forgottenPassword: ({ name, minutes, link }) => ({
    subject: 'Выберите новый пароль',
    paragraphs: [
      `${name}, для вас запросили новый пароль.`,
      `Выберите его здесь, один раз, в течение ${minutes} минут:\n${link}`,
      'Если это были не вы, делать ничего не нужно: пароль остаётся прежним.',
    ],
  }),
  passwordChanged: ({ name, link }) => ({
    subject: 'Ваш пароль изменён',
    paragraphs: [
      `${name}, ваш пароль изменён.`,
      'Если это были вы, делать ничего не нужно.',
      `Если нет, сразу запросите новый и сообщите администратору пресс-центра:\n${link}`,
    ],
  }),
  wayInChanged: ({ name, deed, link }) => ({
    subject: 'Изменено то, как вы входите',
    paragraphs: [
      `${name}: ${WAYS_IN[deed]}`,
      'Если вы об этом знаете, делать ничего не нужно.',
      `Если нет, сразу посмотрите и сообщите администратору пресс-центра:\n${link}`,
    ],
  }),
  addressChanged: () => ({
    subject: 'Ваш адрес эл. почты в пресс-центре изменён',
    paragraphs: [
      'Администратор пресс-центра задал для вашей учётной записи другой адрес эл. почты.',
      'Если вы об этом не знаете, сразу сообщите администратору.',
    ],
  }),
  newDevice: ({ name, at, device, link }) => ({
    subject: 'Вы вошли из нового браузера',
    paragraphs: [
      `Под именем ${name} вошли из браузера, который раньше у вас не встречался.`,
      `Когда: ${at}\nБраузер: ${browserOf(device)}`,
      'Если это были вы, делать ничего не нужно.',
      `Если нет, завершите этот сеанс и смените пароль:\n${link}`,
    ],
  }),
  breakGlass: ({ name, email, reason, link }) => ({
    subject: 'В чрезвычайной ситуации впущен администратор',
    paragraphs: [
      `Оператор пресс-центра через консоль впустил администратором: ${name} <${email}>.`,
      `Причина: ${reason}`,
      `Если вы об этом не знаете, посмотрите сразу:\n${link}`,
    ],
  }),
  told: ({ release, told, link, settings }) => {
    const said = `${release}: ${TOLD[told]}`;
    return { subject: said, paragraphs: [`${said}.`, link, `О чём вам пишут: ${settings}`] };
  },
  release: (reference, id) => (reference ? `Релиз ${reference}` : `Релиз ${id} (номера ещё нет)`),
};

function browserOf({ browser, system }: Device): string {
  if (browser && system) return `${browser} на ${system}`;
  return browser ?? (system ? `Неизвестный браузер на ${system}` : 'Неизвестный браузер');
}
