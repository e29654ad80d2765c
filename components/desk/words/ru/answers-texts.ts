import type { answersTexts as az } from '../az/answers-texts.ts';
import type { Translated } from '../translated.ts';

/** What rules say of texts: what is missing before they go out, what to look at. */
export const answersTexts: Translated<typeof az> = {
  said: {
    'Say when the event begins.': 'Укажите, когда начинается мероприятие.',
    'Say where the event takes place.': 'Укажите, где проходит мероприятие.',
    'The press contact {contact} no longer exists.': 'Контакта для прессы {contact} больше нет.',
    'The event ends before it begins. Check both times.':
      'Мероприятие кончается раньше, чем начинается. Проверьте оба времени.',
    'The accreditation ends after the event has begun. Check both times.':
      'Аккредитация кончается после начала мероприятия. Проверьте оба времени.',
    'Say who accredits, or leave the end of the accreditation empty.':
      'Укажите, кто аккредитует, или оставьте срок аккредитации пустым.',
    'The headline has {count} characters; search results cut at 110.':
      'В заголовке знаков: {count}; в результатах поиска он обрезается на 110.',
    'The headline is all in capitals.': 'Заголовок набран одними прописными.',
    'The headline ends with a full stop.': 'Заголовок кончается точкой.',
    '“{words}” looks like a placeholder that was left.': '«{words}» похоже на забытую заготовку.',
    '“{words}” is in another language and not marked as such.':
      '«{words}» на другом языке, но это не отмечено.',
    'This “minor” change touches a number, name, date or negation: {words}.':
      'Эта «мелкая» правка затрагивает число, имя, дату или отрицание: {words}.',
    '“{words}”: the weekday is not that date’s.': '«{words}»: день недели не соответствует дате.',
    'This text is too large or too deeply nested. Shorten it.':
      'Текст слишком велик или слишком вложен. Сократите его.',
    'This text holds something that cannot be published. Paste it as plain text.':
      'В тексте есть то, что нельзя опубликовать. Вставьте его как простой текст.',
    'This text did not arrive whole. Save it again; if that does not help, paste it as plain text.':
      'Текст дошёл не полностью. Сохраните снова; если не поможет, вставьте его как простой текст.',
    'This text is too long. Shorten it.': 'Текст слишком длинный. Сократите его.',
    'The link “{words}” must begin with https, http, mailto or tel.':
      'Ссылка «{words}» должна начинаться с https, http, mailto или tel.',
    'Use small letters from a to z, digits and single hyphens, such as minister-opens-school.':
      'Используйте строчные буквы от a до z, цифры и одиночные дефисы, например minister-opens-school.',
    'There is no such time. Give a date and a time, such as 2026-11-24 09:00.':
      'Такого времени нет. Укажите дату и время, например 2026-11-24 09:00.',
    'Include {language}: it is the main language or already public.':
      'Включите {language}: это основной язык, или он уже опубликован.',
    'Leave {language} out: the institution does not publish in it.':
      'Не включайте {language}: учреждение на этом языке не публикует.',
    'Choose at least one press contact.': 'Выберите хотя бы один контакт для прессы.',
    'The topic {topic} no longer exists.': 'Темы {topic} больше нет.',
    'Say in a public sentence what changed.': 'Скажите публичной фразой, что изменилось.',
    'Write this language, or leave it out.': 'Напишите текст на этом языке или не включайте его.',
    'Write a headline.': 'Напишите заголовок.',
    'Shorten the headline to 200 characters; it has {count}.':
      'Сократите заголовок до 200 знаков; сейчас {count}.',
    'Put the headline on one line.': 'Напишите заголовок в одну строку.',
    'Write a summary.': 'Напишите краткое изложение.',
    'Shorten the summary to 300 characters; it has {count}.':
      'Сократите изложение до 300 знаков; сейчас {count}.',
    'The summary repeats the headline. Say more.': 'Изложение повторяет заголовок. Скажите больше.',
    'Picture {number} is not there yet. Put it in, or take its place out of the text.':
      'Изображения {number} пока нет. Вставьте его или уберите его место из текста.',
    'Say what picture {number} shows, or mark it as decorative.':
      'Скажите, что показывает изображение {number}, или отметьте его как декоративное.',
    'Write a caption for picture {number}, or mark it as decorative.':
      'Напишите подпись к изображению {number} или отметьте его как декоративное.',
    'Give picture {number} a credit: who took or made it.':
      'Укажите автора изображения {number}: кто его снял или сделал.',
    '“{words}” does not say what picture {number} shows.':
      '«{words}» не говорит, что показывает изображение {number}.',
    'Write the text.': 'Напишите текст.',
    'A heading skips a level. Use level 2 before level 3.':
      'Подзаголовок пропускает уровень. Используйте уровень 2 перед уровнем 3.',
    'A table has no header cells. Make its first row or column the header.':
      'В таблице нет заголовочных ячеек. Сделайте заголовком первую строку или столбец.',
    'The link to {address} has no words.': 'У ссылки на {address} нет текста.',
    'Replace the filler text (“lorem ipsum”).': 'Замените текст-заполнитель («lorem ipsum»).',
    'The summary was taken from the first sentence.': 'Изложение взято из первого предложения.',
    'The default press contact was added.': 'Добавлен контакт для прессы по умолчанию.',
  },
  inBrowser: {},
};
