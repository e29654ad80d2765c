import type { editor as az } from '../az/editor.ts';
import type { Translated } from '../translated.ts';

/** The editor of a text: its tools, its questions, what it points out. */
export const editor: Translated<typeof az> = {
  said: {},
  inBrowser: {
    Undo: 'Отменить',
    Redo: 'Повторить',
    Heading: 'Подзаголовок в тексте',
    'Heading below a heading': 'Подзаголовок уровнем ниже',
    Strong: 'Полужирный',
    Emphasis: 'Курсив',
    'Numbered list': 'Нумерованный список',
    'Move the entry in': 'Сделать пункт вложенным',
    'Move the entry out': 'Поднять пункт на уровень',
    Quotation: 'Цитата',
    'Note apart from the story': 'Примечание отдельно от текста',
    Table: 'Таблица',
    'Place for a picture': 'Место для изображения',
    'Picture {number}': 'Изображение {number}',
    'No picture yet.': 'Изображения пока нет.',
    'Take the place out': 'Убрать место',
    'What it shows': 'Что изображено',
    'For people who cannot see it: who and what can be seen, in one sentence. Leave out “picture of”, and what the caption says already.':
      'Для тех, кто его не видит: кто и что на нём, одним предложением. Без слов «на снимке» и без того, что уже сказано в подписи.',
    'This does not say what can be seen. Describe it in words of your own.':
      'Это не говорит, что изображено. Опишите своими словами.',
    Decorative: 'Декоративное',
    'It says nothing that the text does not. Screen readers pass over it.':
      'Не говорит ничего, чего нет в тексте. Программы экранного доступа его пропускают.',
    Caption: 'Подпись',
    'Stands under the picture, for everybody: who, what, where and when.':
      'Стоит под изображением, для всех: кто, что, где и когда.',
    Credit: 'Автор',
    'Who took or made it, as readers will see it: “Photo: Ministry of Water”.':
      'Кто снял или сделал, как это увидят читатели: «Фото: Министерство водного хозяйства».',
    'Into the fields of a chosen picture, and back to the words':
      'В поля выбранного изображения и обратно в текст',
    '{count, plural, one {# picture has its place; the picture itself has to be put in.} other {# pictures have their places; the pictures themselves have to be put in.}}':
      '{count, plural, one {Место # изображения сохранено; само изображение нужно вставить.} few {Места # изображений сохранены; сами изображения нужно вставить.} many {Места # изображений сохранены; сами изображения нужно вставить.} other {Места # изображения сохранены; сами изображения нужно вставить.}}',
    'a link under a picture': 'ссылка в подписи к изображению',
    'Line between parts': 'Линия между частями',
    'Row above': 'Строка выше',
    'Row below': 'Строка ниже',
    'Column before': 'Столбец перед',
    'Column after': 'Столбец после',
    'Header row': 'Строка заголовков',
    'Header column': 'Столбец заголовков',
    'Delete the row': 'Удалить строку',
    'Delete the column': 'Удалить столбец',
    'Delete the table': 'Удалить таблицу',
    Link: 'Ссылка',
    'Find in the text': 'Найти в тексте',
    'Passage in another language': 'Фрагмент на другом языке',
    'Take the words of a Word document': 'Взять текст из документа Word',
    'Keys of the editor': 'Клавиши текстового редактора',
    'Paste as plain text': 'Вставить как простой текст',
    'New line in the same paragraph': 'Новая строка в том же абзаце',
    'From the words to the tools; Escape leads back': 'Из текста к инструментам; Escape возвращает обратно',
    'On to the next field; inside a table, to the next cell':
      'К следующему полю; в таблице к следующей ячейке',
    'Out of a table at once': 'Сразу выйти из таблицы',
    'Begin with https://, http://, mailto: or tel:.': 'Начните с https://, http://, mailto: или tel:.',
    'Write the words that readers will follow.': 'Напишите слова, по которым перейдут читатели.',
    'A page, an e-mail address or a telephone number.':
      'Страница, адрес электронной почты или номер телефона.',
    'Words of the link': 'Слова ссылки',
    'They say where it leads, also when read alone: “the annual report”, not “here”.':
      'Они говорят, куда ведёт ссылка, даже отдельно от текста: «годовой отчёт», а не «здесь».',
    'Set the link': 'Поставить ссылку',
    'Remove the link': 'Убрать ссылку',
    Previous: 'Назад',
    Next: 'Далее',
    'To look at': 'Обратите внимание',
    'To look at: {text}': 'Обратите внимание: {text}',
    'Go to it': 'Перейти',
    'Tools: {text}': 'Инструменты: {text}',
    'Make it a heading of the first level': 'Сделать подзаголовком первого уровня',
    'Make it a heading': 'Сделать подзаголовком',
    'Make its first row the header': 'Сделать первую строку заголовком',
    'This heading has no words. Write them, or delete it.':
      'В этом подзаголовке нет слов. Напишите их или удалите его.',
    'This heading skips a level: no heading stands above it.':
      'Этот подзаголовок пропускает уровень: над ним нет подзаголовка.',
    'This line looks like a heading and is none: nobody can jump to it.':
      'Эта строка похожа на подзаголовок, но им не является: к ней нельзя перейти.',
    'This table has no header cells, so nobody hears what a figure belongs to.':
      'В этой таблице нет ячеек-заголовков, и на слух неясно, к чему относится число.',
    'The link “{words}” does not say where it leads. Link words that do, such as the name of the page.':
      'Ссылка «{words}» не говорит, куда ведёт. Сделайте ссылкой слова, которые это говорят, например название страницы.',
    'A link shows its bare address. Put the name of the page in its place.':
      'Ссылка показывает голый адрес. Поставьте вместо него название страницы.',
    '{words, plural, one {# word} other {# words}} · {characters, plural, one {# character} other {# characters}}':
      '{words, plural, one {# слово} few {# слова} many {# слов} other {# слова}} · {characters, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}',
    'Language of the chosen words': 'Язык выбранных слов',
    'Screen readers speak them in it; scripts from right to left get their direction.':
      'Программы экранного доступа читают их на этом языке; письмо справа налево получает своё направление.',
    'Mark the passage': 'Отметить фрагмент',
    'Remove the mark': 'Снять отметку',
    'Reading {file} …': 'Читается {file} …',
    'Taken from {file}.': 'Взято из {file}.',
    'There are no words in this document.': 'В этом документе нет слов.',
    'Word document': 'Документ Word',
    'This document could not be read. Take its words by copying them.':
      'Этот документ не удалось прочитать. Возьмите его текст копированием.',
    'This is no Word document (.docx). Save it as one in your word processor, and choose it again.':
      'Это не документ Word (.docx). Сохраните его так в текстовом процессоре и выберите снова.',
    'This document is too large. Take its words by copying them.':
      'Этот документ слишком велик. Возьмите его текст копированием.',
    'That was too large to take at once. Take it in parts, or as plain text with Ctrl+Shift+V.':
      'Это слишком много для одного раза. Возьмите по частям или простым текстом, нажав Ctrl+Shift+V.',
    'Left out: {things}.': 'Не взято: {things}.',
    '{what} ({times, plural, one {# time} other {# times}})':
      '{what} ({times, plural, one {# раз} few {# раза} many {# раз} other {# раза}})',
    'hidden text': 'скрытый текст',
    'a line through words that stay': 'зачёркивание слов, которые остаются',
    'a link that does not begin with https, http, mailto or tel':
      'ссылка, которая не начинается с https, http, mailto или tel',
    'a span of table cells': 'объединение ячеек таблицы',
  },
};
