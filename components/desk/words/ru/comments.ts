import type { comments as az } from '../az/comments.ts';
import type { Translated } from '../translated.ts';

/** What is said about a text in review. */
export const comments: Translated<typeof az> = {
  said: {
    'Comment on {field}, {language}, paragraph {number}':
      'Комментировать: {field}, {language}, абзац {number}',
    'New comment': 'Новый комментарий',
    Comment: 'Комментировать',
    'Your comment': 'Ваш комментарий',
    'Take the comment up again': 'Вернуться к комментарию',
    'Take it up again': 'Вернуться к обсуждению',
    'Answer the comment': 'Ответить на комментарий',
    Answer: 'Ответить',
    'Your answer': 'Ваш ответ',
    'Send the answer': 'Отправить ответ',
    'Resolve the comment': 'Отметить комментарий решённым',
    Resolve: 'Отметить решённым',
    'Comment by {person}': 'Комментарий: {person}',
    'Comment by {person}, resolved by <resolver></resolver>':
      'Комментарий: {person}. Решено: <resolver></resolver>',
    somebody: 'кто-то',
    'On words of the {language} text that were since removed:':
      'О словах, которых в тексте ({language}) больше нет:',
    'Answered.': 'Ответ отправлен.',
    'Resolved.': 'Отмечено решённым.',
    'Taken up again.': 'Обсуждение снова открыто.',
    'There is no such text of yours. Open the edition again.':
      'Такого вашего текста нет. Откройте редакцию заново.',
    'Choose which words stay.': 'Выберите, какие слова останутся.',
    'Choose at every place which words stay.': 'Выберите в каждом месте, какие слова останутся.',
  },
  inBrowser: {},
};
