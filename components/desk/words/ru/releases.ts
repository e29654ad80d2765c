import type { releases as az } from '../az/releases.ts';
import type { Translated } from '../translated.ts';

/** A release: its cards, its history, starting one. */
export const releases: Translated<typeof az> = {
  said: {
    'Make a template of it': 'Сделать из него шаблон',
    Release: 'Релиз',
    '{kind} in {section}. No number yet: it is given at first publication. Started by <person></person>.':
      '{kind}, раздел: {section}. Номера пока нет: он присваивается при первой публикации. Начал работу: <person></person>.',
    '{kind} in {section}. No. {reference}. Started by <person></person>.':
      '{kind}, раздел: {section}. № {reference}. Начал работу: <person></person>.',
    'It begins as a draft that only this newsroom sees. Kind, section and languages can be changed until it is submitted.':
      'Релиз начинается как черновик, который видит только этот пресс-центр. Вид, раздел и языки можно менять до отправки на проверку.',
    'Headline in {language}': 'Заголовок ({language})',
    'A working headline is enough for now.': 'Пока достаточно рабочего заголовка.',
    'They go out together. A language can also be added later, as an edition of its own.':
      'Они публикуются вместе. Язык можно добавить и позже, отдельной редакцией.',
    'Fixed address': 'Постоянный адрес',
    'Only for a standing page: one short word, such as about. It stays for ever.':
      'Только для постоянной страницы: одно короткое слово, например about. Остаётся навсегда.',
    'Start writing': 'Начать писать',
    '{kind} with the template <template></template>.': '{kind}, шаблон: <template></template>.',
    'Begin with': 'С чего начать',
    'An empty page': 'Чистый лист',
    'Change the templates': 'Изменить шаблоны',
    'Start another like it': 'Начать другой по этому образцу',
    Duplicate: 'Создать копию',
    'A new draft with these texts, fields and contacts. Approvals, schedule, number, address and archive date stay with this release.':
      'Новый черновик с этими текстами, полями и контактами. Утверждения, назначенное время, номер, адрес и архивная дата остаются у этого релиза.',
    'Duplicate this release': 'Создать копию релиза',
    'Edition {number}': 'Редакция {number}',
    'Never public': 'Не публиковалась',
    'In work': 'В работе',
    'The next edition': 'Следующая редакция',
    Suppressed: 'Удалена',
    Forced: 'В обход проверки',
    Late: 'С опозданием',
    History: 'История',
    'What readers have: edition {number}': 'Что видят читатели: редакция {number}',
    'Public since <date></date>, by the clock.': 'Опубликована автоматически, <date></date>.',
    'Public since <date></date>, by the clock, late.':
      'Опубликована автоматически, с опозданием, <date></date>.',
    'Public since <date></date>, by <person></person>.':
      'Опубликована <date></date>. Кто опубликовал: <person></person>.',
    'Public since <date></date>, by <person></person>, late.':
      'Опубликована с опозданием, <date></date>. Кто опубликовал: <person></person>.',
    'ended <date></date>': 'снято <date></date>',
    'Returned with a comment': 'Возвращено с комментарием',
    'It was due, and refused': 'Срок настал, но в публикации отказано',
    'Written by {names}.': 'Авторы: {names}.',
    'Last changed <date></date>.': 'Последнее изменение: <date></date>.',
    'Approved by <person></person>, <date></date>.': 'Кто утвердил: <person></person>, <date></date>.',
    'See the changes': 'Посмотреть изменения',
    'Publish or schedule': 'Опубликовать или запланировать',
    'This release is retracted for good.': 'Этот релиз аннулирован окончательно.',
    'Readers find its number and the reason, nothing else. What happened stays in the history below.':
      'Читатели видят только его номер и причину. Что произошло, остаётся в истории ниже.',
    'This release was discarded before it was ever public.': 'Этот релиз был отброшен до публикации.',
    'Its texts are erased 90 days after. Start a new release to take the matter up again.':
      'Его тексты стираются через 90 дней. Чтобы вернуться к этому вопросу, начните новый релиз.',
    'an import': 'импорт',
    'There is nothing to preview.': 'Просматривать нечего.',
    'No edition of this release is being worked on.': 'Ни одна редакция этого релиза сейчас не в работе.',
    'Back to the release': 'Вернуться к релизу',
    'Preview: nobody outside sees this': 'Предпросмотр: извне этого никто не видит',
    'Languages of the preview': 'Языки предпросмотра',
    Edit: 'Редактировать',
    'The release': 'Релиз',
  },
  inBrowser: {
    Preview: 'Предпросмотр',
    'You, in another tab, are editing': 'Вы редактируете в другой вкладке',
    'You, in another tab, are looking': 'Вы смотрите в другой вкладке',
    '{name} is editing': '{name} редактирует',
    '{name} is looking': '{name} смотрит',
    '<person></person> has saved since you opened this page.':
      'После того как вы открыли эту страницу, изменения сохранил другой человек: <person></person>.',
  },
};
