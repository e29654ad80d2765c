import type { answersFurniture as az } from '../az/answers-furniture.ts';
import type { Translated } from '../translated.ts';

/** What rules and deeds answer about furniture, the notice, templates, kept filters. */
export const answersFurniture: Translated<typeof az> = {
  said: {
    'Only a person can approve a notice.': 'Утвердить объявление может только человек.',
    'You wrote this notice. Another editor has to approve it.':
      'Это объявление написали вы. Утвердить его должен другой редактор.',
    'The notice is not the one that you were shown. Read it again.':
      'Это не то объявление, которое вам показали. Прочитайте его снова.',
    'The time at which this notice ends is past. Cancel it, and ask for another.':
      'Срок этого объявления уже прошёл. Отмените его и запросите другое.',
    'There is no such notice.': 'Такого объявления нет.',
    'This notice does not wait any more.': 'Это объявление больше не ждёт.',
    'Readers do not see this notice any more.': 'Читатели это объявление больше не видят.',
    'Only a person can show a notice.': 'Показать объявление может только человек.',
    'The end of the notice is not reached.': 'Срок объявления ещё не истёк.',
    'A notice waits for another editor already. Approve it or cancel it first.':
      'Одно объявление уже ждёт другого редактора. Сначала утвердите или отмените его.',
    'This notice does not wait for a sign-off.': 'Это объявление не ждёт подтверждения.',
    'Write the notice in {language}.': 'Напишите объявление на этом языке: {language}.',
    'This is the default contact. Make another the default first.':
      'Это контакт по умолчанию. Сначала назначьте другой.',
    'Give the contact a short key of small letters, digits and hyphens.':
      'Дайте контакту короткий ключ из строчных букв, цифр и дефисов.',
    'Give the contact’s name in {language}.': 'Укажите имя контакта на этом языке: {language}.',
    'Give an e-mail address or a telephone number.': 'Укажите адрес почты или номер телефона.',
    'There is no such press contact.': 'Такого контакта для прессы нет.',
    'Give a day, such as 2026-03-20.': 'Укажите день, например 2026-03-20.',
    'Give the holiday’s name in {language}.': 'Укажите название праздника на этом языке: {language}.',
    'There is no holiday on this day.': 'В этот день праздника нет.',
    'Choose one of the date styles.': 'Выберите один из видов записи дат.',
    'Choose a time zone such as Asia/Baku.': 'Выберите часовой пояс, например Asia/Baku.',
    'Keep {languages}: addresses in a language are for ever.':
      'Оставьте {languages}: адреса на каждом языке — навсегда.',
    'Give the colour as # and six digits, such as #0f4668.':
      'Укажите цвет как # и шесть цифр, например #0f4668.',
    'Give the institution’s name in {language}.': 'Укажите название учреждения на этом языке: {language}.',
    'In this zone, what was published on {day} would belong to another year, and its address would change. Keep {zone}.':
      'В этом поясе опубликованное {day} попало бы в другой год, и адрес изменился бы. Оставьте {zone}.',
    'There is no such section.': 'Такого раздела нет.',
    'The last section stays: every release has one.': 'Последний раздел остаётся: он есть у каждого релиза.',
    'Texts name this section, so it stays. Rename it instead.':
      'Этот раздел указан в текстах, поэтому он остаётся. Вместо этого переименуйте его.',
    'There is no such topic.': 'Такой темы нет.',
    'Texts carry this topic, so it stays. Rename it instead.':
      'Эта тема указана в текстах, поэтому она остаётся. Вместо этого переименуйте её.',
    'Give the section a short key of small letters, digits and hyphens.':
      'Дайте разделу короткий ключ из строчных букв, цифр и дефисов.',
    'Give the topic a short key of small letters, digits and hyphens.':
      'Дайте теме короткий ключ из строчных букв, цифр и дефисов.',
    'Give the section’s name in {language}.': 'Укажите название раздела на этом языке: {language}.',
    'Give the topic’s name in {language}.': 'Укажите название темы на этом языке: {language}.',
    'There is no such template. Load the page again.': 'Такого шаблона нет. Загрузите страницу заново.',
    'Say which template to remove.': 'Укажите, какой шаблон удалить.',
    'Give the template a name.': 'Дайте шаблону название.',
    'Another template has this name. Choose another.':
      'Такое название уже у другого шаблона. Выберите другое.',
    'Standing pages have no templates. Choose another kind.':
      'У постоянных страниц нет шаблонов. Выберите другой вид.',
    'Something in this template is too long. Shorten it.': 'Что-то в этом шаблоне слишком длинно. Сократите.',
    'The institution does not publish in one of these languages. Load the page again.':
      'Учреждение не публикует на одном из этих языков. Загрузите страницу заново.',
    'Choose a section that exists.': 'Выберите существующий раздел.',
    'Choose press contacts that exist.': 'Выберите существующие контакты для прессы.',
    'You keep {count} filters already. Delete one first.':
      'У вас уже сохранено фильтров: {count}. Сначала удалите один.',
    'You call another filter like this. Choose another name.':
      'Так уже называется другой ваш фильтр. Выберите другое название.',
    'You keep no such filter. Load the page again.': 'У вас нет такого фильтра. Загрузите страницу заново.',
    'Give the filter a name.': 'Дайте фильтру название.',
    'Shorten the name to {limit} characters.': 'Сократите название до {limit} знаков.',
    'Choose something to filter by first.': 'Сначала выберите, по чему фильтровать.',
    'The file is too large for an emblem.': 'Файл слишком велик для эмблемы.',
    'Paste an SVG drawing: it begins with <svg.': 'Вставьте рисунок SVG: он начинается с <svg.',
    'The drawing needs a viewBox, such as viewBox="0 0 64 64".':
      'Рисунку нужен viewBox, например viewBox="0 0 64 64".',
    'Nothing of the drawing can be kept: use paths and plain shapes.':
      'Из рисунка ничего нельзя оставить: используйте контуры и простые фигуры.',
    'The drawing is too detailed: simplify it to 6 kB, for it stands in every page.':
      'Рисунок слишком подробный: упростите его до 6 кБ, ведь он стоит на каждой странице.',
    'The drawing is too large for an emblem.': 'Рисунок слишком велик для эмблемы.',
    'Shorten the key to 64 characters.': 'Сократите ключ до 64 знаков.',
    'Use small letters, digits and hyphens, such as press-office.':
      'Используйте строчные буквы, цифры и дефисы, например press-office.',
    'Write the e-mail address in full, such as press@example.org.':
      'Введите адрес почты полностью, например press@example.org.',
    'Shorten the telephone number.': 'Сократите номер телефона.',
    'Somebody changed this meanwhile, so nothing was saved. Look at what stands there now and at what would come, then save it again.':
      'Кто-то тем временем это изменил, поэтому ничего не сохранено. Посмотрите, что там сейчас и что получится, и сохраните ещё раз.',
    'Look at it first: nothing is saved yet.': 'Сначала посмотрите: пока ничего не сохранено.',
  },
  inBrowser: {},
};
