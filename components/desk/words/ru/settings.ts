import type { settings as az } from '../az/settings.ts';
import type { Translated } from '../translated.ts';

/** Settings and furniture, the notice, templates, the first run. */
export const settings: Translated<typeof az> = {
  said: {
    Template: 'Шаблон',
    'What is changed here counts for releases started from now on.':
      'Изменения действуют для релизов, начатых с этого момента.',
    'Filled from the release. Take out what is of one day alone; the release itself stays as it is.':
      'Заполнено из релиза. Уберите то, что относится лишь к одному дню; сам релиз остаётся как есть.',
    'What a release can begin with, in each language. What is left empty is left to each release.':
      'С чего может начинаться релиз на каждом языке. Незаполненное остаётся на усмотрение каждого релиза.',
    'Add one for what you publish again and again, or make one of a release: its page has the way to it. Templates are offered where a release is started.':
      'Добавьте шаблон для того, что публикуете снова и снова, или сделайте его из релиза: путь к нему — на странице релиза. Шаблоны предлагаются там, где начинают релиз.',
    'Change it': 'Изменить',
    'The boilerplate of the institution comes by itself.': 'Справка об учреждении добавляется сама.',
    'First steps': 'Первые шаги',
    'The list of first steps was put away, and not all of them are done.':
      'Список первых шагов убран, но сделаны не все.',
    'Show it again': 'Показать снова',
    Freeze: 'Заморозка',
    'While the newsroom is frozen nothing is published, by nobody, not by schedule either. Withdrawing stays possible.':
      'Пока редакция заморожена, ничего не публикуется: никем, в том числе по расписанию. Отзывать можно.',
    'Freeze the newsroom': 'Заморозить редакцию',
    'Why nothing may be published now': 'Почему сейчас ничего нельзя публиковать',
    'Everybody at the desk sees it.': 'Это видят все, кто работает в редакции.',
    'Freeze it now': 'Заморозить сейчас',
    'Frozen by <name></name>, <date></date>: <reason></reason>':
      'Заморозил(а) <name></name>, <date></date>: <reason></reason>',
    '<name></name> asks for it to be lifted. Another editor or an admin lifts it.':
      '<name></name> просит снять заморозку. Снимает её другой редактор или администратор.',
    'An editor asks for it to be lifted, then another editor or an admin lifts it.':
      'Редактор просит её снять, затем другой редактор или администратор снимает.',
    'What was due meanwhile becomes “approved”; nothing is published at once.':
      'То, чей срок наступил за это время, становится «одобренным»; сразу ничего не публикуется.',
    'Ask for the freeze to be lifted': 'Попросить снять заморозку',
    'Ask for it to be lifted': 'Попросить её снять',
    'Lift the freeze': 'Снять заморозку',
    'Days that the calendar marks.': 'Дни, которые отмечает календарь.',
    'Parts of the settings': 'Разделы настроек',
    'Four eyes: on': 'Четыре глаза: включено',
    'Four eyes: off': 'Четыре глаза: выключено',
    'Second factor: {whom}': 'Второй фактор: {whom}',
    '{count, plural, one {# section} other {# sections}}':
      '{count, plural, one {# раздел} few {# раздела} many {# разделов} other {# раздела}}',
    '{count, plural, one {# topic} other {# topics}}':
      '{count, plural, one {# тема} few {# темы} many {# тем} other {# темы}}',
    '{count, plural, one {# contact} other {# contacts}}':
      '{count, plural, one {# контакт} few {# контакта} many {# контактов} other {# контакта}}',
    '{what}: in every language': '{what}: на всех языках',
    '{what}: missing in {languages}': '{what}: нет на языках: {languages}',
    'Name, motto and look': 'Название, девиз и вид',
    'Languages and time': 'Языки и время',
    'End of a release': 'Конец релиза',
    Safety: 'Безопасность',
    'The security contact ends soon': 'Срок контакта по безопасности скоро истекает',
    'The security contact is over': 'Срок контакта по безопасности истёк',
    'The time of this machine jumped forward; publishing by schedule waits since <since></since>. It now reads <now></now>. Compare that with another clock. It goes on by itself after five minutes of agreement.':
      'Время этой машины прыгнуло вперёд; публикация по расписанию ждёт с <since></since>. Сейчас они показывают <now></now>. Сверьте с другими часами. После пяти минут согласия всё продолжится само.',
    'Let the clock publish again': 'Разрешить часам снова публиковать',
    'The time is right: go on': 'Время верное: продолжить',
    'Whoever must have one and has none is led to setting it up at their next click, and can do nothing else before. You are asked to confirm that it is you.':
      'Кто обязан его иметь и не имеет, при следующем действии попадёт на его настройку и до этого ничего другого не сможет. Вас попросят подтвердить, что это вы.',
    'Required for': 'От кого требуется',
    'Nobody: who wants one sets it up': 'Ни от кого: кто хочет, настраивает сам',
    'Admins and editors': 'От администраторов и редакторов',
    Everybody: 'От всех',
    'Four eyes': 'Четыре глаза',
    'Who wrote or changed a text cannot approve it.': 'Кто писал или менял текст, не может его одобрить.',
    'Switched off: one person alone can write, approve and publish.':
      'Выключено: один человек может сам написать, одобрить и опубликовать.',
    'Switch it off': 'Выключить',
    'Only for an office of one person. Every desk page says so while it is off, and you are asked to confirm that it is you.':
      'Только для службы из одного человека. Пока правило выключено, об этом говорит каждая страница, и вас попросят подтвердить, что это вы.',
    'Switch it on': 'Включить',
    'Security contact': 'Контакт по безопасности',
    'Whom somebody tells who finds a weakness of this site. It stands in the file security.txt, which must name a day within a year. While nobody is named, or the day is over, the default press contact stands there.':
      'Кому сообщить, если найдена уязвимость этого сайта. Контакт стоит в файле security.txt, который обязан называть день в пределах года. Пока никто не назван или день прошёл, там стоит основной контакт для прессы.',
    'E-mail address, or an address that begins with https://':
      'Адрес почты или адрес, начинающийся с https://',
    'It holds until the beginning of this day (UTC)': 'Действует до начала этого дня (UTC)',
    'Save the security contact': 'Сохранить контакт по безопасности',
    'What readers have now': 'Что у читателей сейчас',
    'It ends soon': 'Скоро истекает',
    'It is over': 'Истёк',
    'Add a language': 'Добавить язык',
    'Language tag': 'Код языка',
    'Such as az, en, ru, ar or fr. It stands in addresses.':
      'Например, az, en, ru, ar или fr. Он стоит в адресах.',
    'Name of the institution in this language': 'Название учреждения на этом языке',
    'Add it': 'Добавить',
    'Change {name}': 'Изменить: {name}',
    'Make it the main language': 'Сделать основным языком',
    'Remove it': 'Убрать',
    'The languages of the public pages. Readers see a change at once.':
      'Языки публичных страниц. Читатели видят изменение сразу.',
    'Languages, in their order': 'Языки по порядку',
    Time: 'Время',
    'Time zone': 'Часовой пояс',
    'Its name in the time zone database, such as Asia/Baku.':
      'Его имя в базе часовых поясов, например Asia/Baku.',
    'Save time zone and date style': 'Сохранить часовой пояс и запись дат',
    'Date style': 'Запись дат',
    'How dates are written for readers. Feeds and what else programs read stay as they are.':
      'Как пишутся даты для читателей. Ленты и прочее, что читают программы, остаются прежними.',
    'In words': 'Словами',
    'In words, with the day of the week': 'Словами, с днём недели',
    'In figures': 'Цифрами',
    'Dates: {style}': 'Даты: {style}',
    'The end mark changes on every release at once. The boilerplate is copied when a release is submitted: what is out keeps its own.':
      'Знак конца меняется сразу во всех релизах. Справка копируется при подаче релиза: опубликованное сохраняет свою.',
    'End mark': 'Знак конца',
    'Such as ENDS or ###. Left empty, it is ###.': 'Например, КОНЕЦ или ###. Если пусто, то ###.',
    'Who the institution is, in two or three sentences.': 'Что это за учреждение, в двух-трёх предложениях.',
    'Save the end of a release': 'Сохранить конец релиза',
    Colour: 'Цвет',
    'For lines, links and the emblem. Readers get the nearest shade with a contrast of at least 7 to 1.':
      'Для линий, ссылок и эмблемы. Читатели получают ближайший оттенок с контрастом не менее 7 к 1.',
    Emblem: 'Эмблема',
    'An SVG drawing of at most 6 kB: paste its source. Left empty, the one that comes with the program is used. “currentColor” becomes the colour above.':
      'Рисунок SVG до 6 кБ: вставьте его исходный текст. Если пусто, берётся тот, что идёт с программой. «currentColor» становится цветом выше.',
    'On light pages: {shade}, {ratio} to 1': 'На светлых страницах: {shade}, {ratio} к 1',
    'On dark pages: {shade}, {ratio} to 1': 'На тёмных страницах: {shade}, {ratio} к 1',
    'The head of every public page. Readers see what is saved here at once.':
      'Шапка каждой публичной страницы. Сохранённое здесь читатели видят сразу.',
    'The institution': 'Учреждение',
    'Save the institution': 'Сохранить учреждение',
    Motto: 'Девиз',
    'It may run over several lines.': 'Может занимать несколько строк.',
    'Whose words the motto is': 'Чьи это слова',
    Key: 'Ключ',
    'Small letters, digits and hyphens, such as {example}. It stands in addresses.':
      'Строчные латинские буквы, цифры и дефисы, например {example}. Он стоит в адресах.',
    'The parts of the public site, in the order of its menu. A section that a release names can be renamed, not removed.':
      'Разделы публичного сайта в порядке меню. Раздел, указанный в релизе, можно переименовать, но не убрать.',
    'Remove this section': 'Убрать этот раздел',
    'Add a section': 'Добавить раздел',
    'It is refused where texts still need it.': 'Будет отказано, если он ещё нужен текстам.',
    'What releases are about, across the sections, in the order in which a release names them. A topic that a release carries can be renamed, not removed.':
      'О чём релизы, независимо от разделов, в том порядке, в каком их называет релиз. Тему, указанную в релизе, можно переименовать, но не убрать.',
    'There is no topic yet.': 'Тем пока нет.',
    'Remove this topic': 'Убрать эту тему',
    'Add a topic': 'Добавить тему',
    'Add a press contact': 'Добавить контакт для прессы',
    'Small letters, digits and hyphens, such as press-office. Readers never see it.':
      'Строчные латинские буквы, цифры и дефисы, например press-office. Читатели его не видят.',
    Duty: 'Обязанности',
    'E-mail address': 'Адрес почты',
    Telephone: 'Телефон',
    'With the country code.': 'С кодом страны.',
    Default: 'Основной',
    'Taken where a release names no other.': 'Берётся, если релиз не называет другого.',
    Change: 'Изменить',
    'Remove this contact': 'Убрать этот контакт',
    'Whom journalists call. Readers find all of them on the page of press contacts, the default first. A release keeps the contacts it was submitted with; a change here touches only what is submitted after it.':
      'Кому звонят журналисты. Читатели видят их всех на странице контактов для прессы, основной первым. Релиз сохраняет контакты, с которыми был подан; изменение здесь касается только поданного после него.',
    '“{name}” is now at place {place} of {count}.': '«{name}» теперь на месте {place} из {count}.',
    'Welcome to your newsroom': 'Добро пожаловать в вашу редакцию',
    'You are its first person: you may write, edit and administer. Say who you are and choose a password; you invite the others afterwards.':
      'Вы её первый человек: можете писать, редактировать и управлять. Скажите, кто вы, и выберите пароль; остальных пригласите потом.',
    'As your colleagues and the audit log call you.': 'Как вас называют коллеги и журнал аудита.',
    'Your e-mail address': 'Ваш адрес почты',
    'You sign in with it.': 'С ним вы входите.',
    'Open the newsroom': 'Открыть редакцию',
    'Say who speaks here': 'Скажите, кто здесь говорит',
    'The name of the institution in each of its languages, its motto, colour and emblem.':
      'Название учреждения на каждом из языков, девиз, цвет и эмблема.',
    'Choose the languages and the time zone': 'Выберите языки и часовой пояс',
    'The languages of the public pages in their order, and the zone in which every time is shown.':
      'Языки публичных страниц по порядку и пояс, в котором показано всякое время.',
    'Name the sections': 'Назовите разделы',
    'The menu of the public site: at least one section, with a name in every language.':
      'Меню публичного сайта: хотя бы один раздел с названием на каждом языке.',
    'Every release names somebody whom journalists can call.':
      'Каждый релиз называет, кому могут позвонить журналисты.',
    'Write the boilerplate': 'Напишите справку об учреждении',
    'Who the institution is, in two or three sentences at the end of each release.':
      'Что это за учреждение: два-три предложения в конце каждого релиза.',
    'Invite the others': 'Пригласите остальных',
    'Whoever wrote a text cannot approve it: somebody else is needed before anything goes out.':
      'Кто написал текст, не может его одобрить: нужен кто-то ещё, прежде чем что-либо выйдет.',
    'Publish the first release': 'Опубликуйте первый релиз',
    'Write it, have it approved, and publish it.': 'Напишите его, получите одобрение и опубликуйте.',
    '{done} of {count} done': 'Сделано {done} из {count}',
    Done: 'Сделано',
    'Put the first steps away': 'Убрать первые шаги',
    'Put this list away': 'Убрать этот список',
    'Shown without approval': 'Показано без одобрения',
    'Shown by <name></name>, <date></date>.': 'Показал(а) <name></name>, <date></date>.',
    'Sign the notice off': 'Подтвердить уведомление',
    'Notices before': 'Прежние уведомления',
    'shown <date></date>': 'показано <date></date>',
    'never shown': 'не показывалось',
    'cancelled <date></date>': 'отменено <date></date>',
    'by itself': 'само',
    'Notice on every page': 'Уведомление на каждой странице',
    'One sentence that every reader must see, at the head of every public page. For more, publish a release.':
      'Одно предложение, которое должен увидеть каждый читатель, вверху каждой публичной страницы. Для большего опубликуйте релиз.',
    'Ask for another': 'Запросить другое',
    'Ask for a notice': 'Запросить уведомление',
    'Notice in {language}': 'Уведомление, язык: {language}',
    'At most {count} characters.': 'Не больше {count} знаков.',
    'Left empty, its readers see the words in {language}.':
      'Если пусто, читатели видят слова на языке: {language}.',
    'Ends by itself, in {zone}': 'Закончится само, пояс: {zone}',
    'Now it is {time}. Left empty, it stays until somebody takes it down.':
      'Сейчас {time}. Если пусто, остаётся, пока кто-нибудь не снимет.',
    'Ask another editor to approve it': 'Попросить другого редактора одобрить',
    'What readers see now': 'Что читатели видят сейчас',
    'No notice.': 'Уведомления нет.',
    'Asked for by <name></name>.': 'Запросил(а) <name></name>.',
    'Approved by <name></name>, <date></date>.': 'Одобрил(а) <name></name>, <date></date>.',
    'Shown without another editor’s approval by <name></name>, <date></date>.':
      'Показал(а) без одобрения другого редактора <name></name>, <date></date>.',
    'Why it could not wait: <reason></reason>': 'Почему нельзя было ждать: <reason></reason>',
    'Take the notice down': 'Снять уведомление',
    'Take it down now': 'Снять сейчас',
    'It stays until somebody takes it down.': 'Остаётся, пока кто-нибудь не снимет.',
    'Ends <date></date>.': 'Закончится <date></date>.',
    'Waits for another editor': 'Ждёт другого редактора',
    'Asked for by <name></name>, <date></date>.': 'Запросил(а) <name></name>, <date></date>.',
    'It takes the place of the one that readers see now.': 'Займёт место того, что читатели видят сейчас.',
    'Approve the notice': 'Одобрить уведомление',
    'Approve it: show it on every page': 'Одобрить: показать на каждой странице',
    'Cancel the notice': 'Отменить уведомление',
    'Cancel it': 'Отменить',
    'Show it without approval': 'Показать без одобрения',
    'Show it without another editor': 'Показать без другого редактора',
    'For an emergency only. The reason stays on record, and you are asked to confirm that it is you.':
      'Только для чрезвычайного случая. Причина остаётся в записях, и вас попросят подтвердить, что это вы.',
    'Show it now': 'Показать сейчас',
    'What a release can begin with: dateline, text, notes and contacts in each language. Releases that began with one keep what they have.':
      'С чего может начинаться релиз: место, текст, примечания и контакты на каждом языке. Релизы, начатые с шаблона, сохраняют то, что имеют.',
    'There are no templates yet.': 'Шаблонов пока нет.',
    'Add a template': 'Добавить шаблон',
    'Start a release with it': 'Начать с ним релиз',
    'Remove this template': 'Убрать этот шаблон',
    'Releases that began with it stay as they are.': 'Начатые с ним релизы остаются как есть.',
    'What it is for, such as: Weekly water levels.': 'Для чего он, например: Уровень воды за неделю.',
    'Each release chooses its own': 'Каждый релиз выбирает свой',
    'None means the default contact.': 'Никакой означает основной контакт.',
    'Text to begin with': 'Начальный текст',
    'Give an e-mail address, or an address that begins with https://.':
      'Укажите адрес почты или адрес, начинающийся с https://.',
    'Choose the day until which this holds.': 'Выберите день, до которого это действует.',
    'Choose a day that is still to come.': 'Выберите день, который ещё не наступил.',
    'Choose a day within the next twelve months: nobody trusts an older promise.':
      'Выберите день в ближайшие двенадцать месяцев: старому обещанию никто не верит.',
    'Take at most {count} characters on one line.': 'Не больше {count} знаков в одной строке.',
    'This is the main language. Make another the main language first.':
      'Это основной язык. Сначала сделайте основным другой.',
    'Texts are written in {language}, so it stays: addresses in a language are for ever.':
      'На этом языке ({language}) написаны тексты, поэтому он остаётся: адреса на языке навсегда.',
    'Give a language tag such as az or en.': 'Укажите код языка, например az или en.',
    'The institution has this language already.': 'Этот язык у учреждения уже есть.',
    'The institution has no such language.': 'У учреждения нет такого языка.',
    'Give the institution’s name in this language.': 'Напишите название учреждения на этом языке.',
    'Nothing is saved yet. This is what readers would see.':
      'Пока ничего не сохранено. Так это увидели бы читатели.',
    Now: 'Сейчас',
    After: 'После',
    'In a release': 'В релизе',
    'Before and after': 'До и после',
    'There are no pages in this language.': 'На этом языке страниц нет.',
    'There is no such file: nobody could be named in it.': 'Такого файла нет: в нём некого указать.',
    'What follows': 'Что из этого следует',
    'No address changes. New releases begin in {language}, what has no words in another language is shown in it, and whoever asks for none of the languages is led to /{tag}.':
      'Ни один адрес не изменится. Новые релизы начинаются на этом языке: {language}. На нём показывается всё, чего нет на другом языке, а читатель, который не просит ни одного из языков, попадает на /{tag}.',
    'The addresses that begin with /{tag} answer “not found” from then on: front page, lists, search and feeds. No release is among them, for nothing was ever written in {language}.':
      'Адреса, которые начинаются с /{tag}, — главная страница, списки, поиск и ленты — будут отвечать «не найдено». Релизов среди них нет: на этом языке ничего не писали ({language}).',
    'Its pages stand at /{tag} at once.': 'Его страницы сразу открываются по адресу /{tag}.',
    'Nothing is published yet that lacks it.': 'Опубликованных страниц, которым его недостаёт, пока нет.',
    '{count, plural, one {# published page has} other {# published pages have}} no text in {language}: the switch says so on each, and lists and feeds in it stay empty until something is published in it.':
      '{count, plural, one {У # опубликованной страницы} few {У # опубликованных страниц} many {У # опубликованных страниц} other {У # опубликованной страницы}} нет текста на этом языке ({language}): переключатель языков говорит об этом на каждой из них, а списки и ленты на нём пусты, пока на нём ничего не опубликовано.',
    'Sections that have no name in it keep the one in the main language: <names></names>':
      'Разделы без названия на нём сохраняют название на основном языке: <names></names>',
    'The newest of them': 'Самые новые из них',
    'Order behind the default': 'Порядок после контакта по умолчанию',
    'Order of the menu': 'Порядок меню',
    'Order of the topics': 'Порядок тем',
    'New order': 'Новый порядок',
    'Keep this order': 'Сохранить этот порядок',
    'Leave it as it was': 'Оставить как было',
    'Main language: {name}': 'Основной язык: {name}',
    'New releases begin in the main language, and what has no words in another is shown in it.':
      'Новые релизы начинаются на основном языке, и на нём показывается то, чего нет на другом.',
    'A language in which a text was ever written stays.':
      'Язык, на котором когда-либо был написан текст, остаётся.',
  },
  inBrowser: {
    'Look at it': 'Посмотреть',
    'Order: {name}': 'Порядок: {name}',
    'What readers would see': 'Что увидели бы читатели',
    'Open the preview in a new tab': 'Открыть предпросмотр в новой вкладке',
    'Put away. The settings bring it back.': 'Убрано. Вернуть можно в настройках.',
  },
};
