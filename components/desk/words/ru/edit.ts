import type { edit as az } from '../az/edit.ts';
import type { Translated } from '../translated.ts';

/** Writing: languages side by side, autosave, the checks, conflicts, the preview beside. */
export const edit: Translated<typeof az> = {
  said: {
    'Texts of the edition': 'Тексты редакции',
    'Save and preview': 'Сохранить и просмотреть',
    'Save and check': 'Сохранить и проверить',
    'no press contact': 'нет контакта для прессы',
    'Languages that go out together': 'Языки, публикуемые вместе',
    'Tick one and save, to write in it.': 'Чтобы писать на языке, отметьте его и сохраните.',
    'Main language': 'Основной язык',
    'It no longer exists.': 'Больше не существует.',
    'not going out yet': 'пока не публикуется',
    'For lists, feeds and search. Left empty, it is taken from the first sentence.':
      'Для списков, лент и поиска. Если оставить пустым, берётся из первого предложения.',
    'The place that opens the text, such as Baku.': 'Место, которым открывается текст, например Баку.',
    'Left empty, it is made from the headline. After the first publication it stays for ever.':
      'Если оставить пустым, составляется из заголовка. После первой публикации остаётся навсегда.',
    'Nobody has to be asked': 'Обращаться ни к кому не нужно',
    Begins: 'Начало',
    Ends: 'Конец',
    'Time zone of these times': 'Часовой пояс этого времени',
    'Where the event takes place, such as Asia/Baku.': 'Где проходит мероприятие, например Asia/Baku.',
    'As one would find it: hall, street, town.': 'Так, чтобы можно было найти: зал, улица, город.',
    'What changed, for readers': 'Что изменилось (для читателей)',
    'A minor change is told to nobody: leave this empty.':
      'О мелкой правке никому не сообщается: оставьте это поле пустым.',
    'One public sentence, shown with the date.': 'Одно публичное предложение, которое показывается с датой.',
    'text in {language}': 'текст ({language})',
    'This text has headings, lists, links or emphasis, which a plain field would lose. It stays as it is.':
      'В этом тексте есть заголовки, списки, ссылки или выделения, которые простое поле потеряло бы. Он остаётся как есть.',
    '{field}, kept as it is': '{field}: остаётся как есть',
    'Replace it with plain paragraphs': 'Заменить простыми абзацами',
    'Replace the text above with these plain paragraphs': 'Заменить текст выше этими простыми абзацами',
    'Headings, lists, links and emphasis are then lost.':
      'Тогда заголовки, списки, ссылки и выделения пропадут.',
    'A blank line begins a new paragraph.': 'Пустая строка начинает новый абзац.',
    'All comments are resolved': 'Все комментарии закрыты',
    'Save your text before you answer: without scripts the page is made anew.':
      'Сохраните текст, прежде чем отвечать: без скриптов страница создаётся заново.',
    '{language}, <place></place>, paragraph {number}': '{language}, <place></place>, абзац {number}',
    '{language}, <place></place>': '{language}, <place></place>',
    'Your unsaved words are back': 'Ваш несохранённый текст возвращён',
    'Below is what you had typed until <when></when>. The text was saved by somebody since; saving merges both, or lets you choose.':
      'Ниже то, что вы набрали до <when></when>. С тех пор текст кто-то сохранил; при сохранении оба текста объединятся, или вы сделаете выбор.',
    'Below is what you had typed until <when></when>. It goes on from here.':
      'Ниже то, что вы набрали до <when></when>. Продолжайте отсюда.',
    'Show the text without them': 'Показать текст без этого',
    'You have words that were not saved': 'У вас есть несохранённый текст',
    'You typed them until <when></when>. The text has moved on since. Below is the text without them.':
      'Вы набирали его до <when></when>. С тех пор текст редакции изменился. Ниже текст без этого.',
    'You typed them until <when></when>. Below is the text without them.':
      'Вы набирали его до <when></when>. Ниже текст без этого.',
    'Take them up': 'Вернуть его',
    'A text of yours waits': 'Ваш текст ждёт',
    'Somebody saved the same passage before you did. Both texts are kept; choose which words stay.':
      'Кто-то сохранил тот же фрагмент раньше вас. Оба текста сохранены; выберите, какие слова останутся.',
    'Compare and choose': 'Сравнить и выбрать',
    'It is in review. If you save a change you contribute to it, and cannot approve it any more.':
      'Текст на проверке. Сохранив изменение, вы станете его соавтором и больше не сможете его утвердить.',
    Merged: 'Объединено',
    'The text is locked.': 'Текст заблокирован.',
    'It is scheduled. Take it off the schedule and reopen it to change it.':
      'Текст запланирован. Чтобы изменить его, снимите с расписания и откройте заново.',
    'It is approved. Reopen it to change it; that voids the approval.':
      'Текст утверждён. Чтобы изменить его, откройте заново; утверждение утратит силу.',
    'Go to the review': 'Перейти к проверке',
    'Two texts': 'Два текста',
    'Two texts: choose which words stay': 'Два текста: выберите, какие слова останутся',
    'Nothing of yours waits here.': 'Здесь ничего вашего не ждёт.',
    'Go to the text': 'Перейти к тексту',
    'the newsroom': 'пресс-центр',
    'You saved <mine></mine>; <person></person> had saved <theirs></theirs>. Both texts are kept.':
      'Ваше сохранение: <mine></mine>; до него сохранение от <person></person>: <theirs></theirs>. Оба текста сохранены.',
    'Which words stay': 'Какие слова останутся',
    'Choose later': 'Выбрать позже',
    'Save what I chose': 'Сохранить выбранное',
    Yours: 'Ваш текст',
    'As {person} saved it': 'Как сохранено: {person}',
    'Which stays?': 'Что останется?',
    Mine: 'Моё',
    Theirs: 'Чужое',
    'Empty.': 'Пусто.',
    'Begins {when}': 'Начало: {when}',
    'Ends {when}': 'Конец: {when}',
    'Accreditation: {contact}': 'Аккредитация: {contact}',
    'Accreditation until {when}': 'Аккредитация до: {when}',
    '{language}: {stale, plural, one {# paragraph} other {# paragraphs}} to look at, the {main} has changed':
      '{language}: просмотреть {stale, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}, основной текст ({main}) изменился',
    '{language} beside {main}, paragraph by paragraph': '{language} и {main} рядом, абзац за абзацем',
    'No longer in the text.': 'В тексте этого больше нет.',
    'To take out?': 'Убрать?',
    'Written for other words:': 'Написано для других слов:',
    'Not translated yet.': 'Ещё не переведено.',
  },
  inBrowser: {
    '{missing} missing, {stale} stale': 'не хватает: {missing}, устарело: {stale}',
    '{missing} missing': 'не хватает: {missing}',
    '{stale} stale': 'устарело: {stale}',
    complete: 'заполнено',
    'Your words are not saved anywhere yet. Leave without them?':
      'Ваш текст ещё нигде не сохранён. Уйти без него?',
    'Languages shown': 'Показанные языки',
    Phone: 'Телефон',
    Desktop: 'Компьютер',
    Light: 'Светлый',
    Dark: 'Тёмный',
    'Preview beside the text': 'Предпросмотр рядом с текстом',
    'Close the preview': 'Закрыть предпросмотр',
    'Language of the preview': 'Язык предпросмотра',
    'Width of the preview': 'Ширина предпросмотра',
    'Where it is shown': 'Где показывается',
    'Preview, {language}': 'Предпросмотр, {language}',
    '{faults} to mend before it can be submitted, {concerns} to look at':
      'Исправить перед отправкой: {faults}, просмотреть: {concerns}',
    '{faults} to mend before it can be submitted': 'Исправить перед отправкой: {faults}',
    '{concerns} to look at': 'Просмотреть: {concerns}',
    'Ready to be submitted': 'Готово к отправке',
    'To look at: mend it, or tick it as right when you submit':
      'Просмотреть: исправьте или при отправке отметьте как верное',
    'How it reads': 'Как читается',
    '{language}: {sentences, plural, one {# sentence} other {# sentences}} of {average} words on average.':
      '{language}: {sentences, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}, в среднем по {average, plural, one {# слову} few {# слова} many {# слов} other {# слова}}.',
    'More than 30 words: <sentences></sentences>': 'Длиннее 30 слов: <sentences></sentences>',
    'This browser keeps words of yours that were not saved': 'Этот браузер хранит ваш несохранённый текст',
    'Throw these words away': 'Выбросить этот текст',
    'They could not be saved as they are. Copy from here what you need.':
      'В таком виде его не удалось сохранить. Скопируйте отсюда нужное.',
    'They come back by themselves once the text can be written in again. You can also copy them here.':
      'Он вернётся сам, когда в тексте снова можно будет писать. Его можно и скопировать отсюда.',
    '{field}, {language}': '{field}, {language}',
    'Changes by <person></person> were taken in: {places}.':
      'Приняты изменения (автор: <person></person>): {places}.',
    'What you saved in another tab was taken in.': 'Принято то, что вы сохранили в другой вкладке.',
    'Which paragraphs': 'Какие абзацы',
    '{count, plural, one {# paragraph} other {# paragraphs}}, {language}':
      '{count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}, {language}',
    'Kept in this browser.': 'Хранится в этом браузере.',
    'On this page alone: leave it open until it is saved.':
      'Текст только на этой странице: не закрывайте её, пока не сохраните.',
    'Your unsaved words are back.': 'Ваш несохранённый текст вернулся.',
    'Your unsaved words are back. Somebody has changed this since: saving puts these in its place.':
      'Ваш несохранённый текст вернулся. С тех пор это кто-то изменил: при сохранении ваш текст займёт его место.',
    'This browser keeps other words of yours, too. Load the page again to see them.':
      'Этот браузер хранит и другой ваш текст. Обновите страницу, чтобы увидеть его.',
    'Saving…': 'Сохраняется…',
    'Words that this browser had kept are back: look at them':
      'Текст, который хранил этот браузер, вернулся: посмотреть',
    'Somebody else saved the same passage. Compare and choose':
      'Кто-то сохранил тот же фрагмент. Сравнить и выбрать',
    'Somebody else saved other passages. Show them here':
      'Кто-то сохранил другие фрагменты. Показать их здесь',
    'Sign in in another tab': 'Войдите в другой вкладке',
    'Offline: kept in this browser.': 'Нет связи: хранится в этом браузере.',
    'Signed out: kept in this browser.': 'Сеанс завершён: хранится в этом браузере.',
    'Not saved: kept in this browser.': 'Не сохранено: хранится в этом браузере.',
    'Offline: on this page alone: leave it open.':
      'Нет связи, текст только на этой странице: не закрывайте её.',
    'Signed out: on this page alone: leave it open.':
      'Сеанс завершён, текст только на этой странице: не закрывайте её.',
    'Not saved: on this page alone: leave it open.':
      'Не сохранено, текст только на этой странице: не закрывайте её.',
    'Kept {at} for you alone; press Save to change the edition.':
      'В {at} сохранено только для вас; чтобы изменить редакцию, нажмите «Сохранить».',
    'Saved {at}': 'Сохранено в {at}',
    '{where}, but not all of it: {missing}': '{where}, но не всё: {missing}',
    'Compare both texts and choose': 'Сравнить оба текста и выбрать',
    '{part} of {whole}': '{part} из {whole}',
  },
};
