/** The editor of a text: its tools, its questions, what it points out. */
export const editor = {
  said: {},
  inBrowser: {
    Undo: 'Geri al',
    Redo: 'Təkrarla',
    Heading: 'Arabaşlıq',
    'Heading below a heading': 'Alt səviyyəli arabaşlıq',
    Strong: 'Qalın',
    Emphasis: 'Kursiv',
    'Numbered list': 'Nömrəli siyahı',
    'Move the entry in': 'Bəndi içəri çək',
    'Move the entry out': 'Bəndi bir səviyyə qaldır',
    Quotation: 'Sitat',
    'Note apart from the story': 'Mətndən ayrı qeyd',
    Table: 'Cədvəl',
    'Place for a picture': 'Şəkil üçün yer',
    'Picture {number}': 'Şəkil {number}',
    'No picture yet.': 'Şəkil hələ yoxdur.',
    'Take the place out': 'Yeri çıxar',
    'What it shows': 'Nəyi göstərir',
    'For people who cannot see it: who and what can be seen, in one sentence. Leave out “picture of”, and what the caption says already.':
      'Onu görə bilməyənlər üçün: kim və nə görünür, bir cümlə ilə. “Şəkildə” sözünü və şəkilaltı yazıda deyilənləri yazmayın.',
    'This does not say what can be seen. Describe it in words of your own.':
      'Bu, nəyin göründüyünü demir. Onu öz sözlərinizlə təsvir edin.',
    Decorative: 'Bəzək üçündür',
    'It says nothing that the text does not. Screen readers pass over it.':
      'Mətndə olmayan heç nə demir. Ekran oxuyucuları onun üstündən keçir.',
    Caption: 'Şəkilaltı yazı',
    'Stands under the picture, for everybody: who, what, where and when.':
      'Şəklin altında, hamı üçün: kim, nə, harada və nə vaxt.',
    Credit: 'Müəllif',
    'Who took or made it, as readers will see it: “Photo: Ministry of Water”.':
      'Onu kimin çəkdiyi və ya hazırladığı, oxucuların görəcəyi kimi: “Foto: Su Nazirliyi”.',
    'Into the fields of a chosen picture, and back to the words': 'Seçilmiş şəklin sahələrinə və geri, mətnə',
    '{count, plural, one {# picture has its place; the picture itself has to be put in.} other {# pictures have their places; the pictures themselves have to be put in.}}':
      '{count, plural, other {# şəklin yeri qaldı; şəklin özü ayrıca qoyulmalıdır.}}',
    'a link under a picture': 'şəklin altında keçid',
    'Line between parts': 'Hissələr arasında xətt',
    'Row above': 'Yuxarıda sətir',
    'Row below': 'Aşağıda sətir',
    'Column before': 'Əvvəlində sütun',
    'Column after': 'Sonrasında sütun',
    'Header row': 'Başlıq sətri',
    'Header column': 'Başlıq sütunu',
    'Delete the row': 'Sətri sil',
    'Delete the column': 'Sütunu sil',
    'Delete the table': 'Cədvəli sil',
    Link: 'Keçid',
    'Find in the text': 'Mətndə axtar',
    'Passage in another language': 'Başqa dildə parça',
    'Take the words of a Word document': 'Word sənədinin mətnini götür',
    'Keys of the editor': 'Mətn redaktorunun klavişləri',
    'Paste as plain text': 'Sadə mətn kimi yapışdırmaq',
    'New line in the same paragraph': 'Eyni abzasda yeni sətir',
    'From the words to the tools; Escape leads back': 'Mətndən alətlərə; Escape geri qaytarır',
    'On to the next field; inside a table, to the next cell':
      'Növbəti sahəyə; cədvəlin içində növbəti xanaya',
    'Out of a table at once': 'Cədvəldən dərhal çıxmaq',
    'Begin with https://, http://, mailto: or tel:.': 'https://, http://, mailto: və ya tel: ilə başlayın.',
    'Write the words that readers will follow.': 'Oxucuların basacağı sözləri yazın.',
    'A page, an e-mail address or a telephone number.': 'Səhifə, e-poçt ünvanı və ya telefon nömrəsi.',
    'Words of the link': 'Keçidin sözləri',
    'They say where it leads, also when read alone: “the annual report”, not “here”.':
      'Ayrılıqda oxunanda da hara apardığını deyir: “burada” yox, “illik hesabat”.',
    'Set the link': 'Keçidi qoy',
    'Remove the link': 'Keçidi sil',
    Previous: 'Əvvəlki',
    Next: 'Növbəti',
    'To look at': 'Diqqət yetirin',
    'To look at: {text}': 'Diqqət yetirin: {text}',
    'Go to it': 'Ora keç',
    'Tools: {text}': 'Alətlər: {text}',
    'Make it a heading of the first level': 'Birinci səviyyəli arabaşlıq et',
    'Make it a heading': 'Arabaşlıq et',
    'Make its first row the header': 'Birinci sətrini başlıq et',
    'This heading has no words. Write them, or delete it.': 'Bu arabaşlıqda söz yoxdur. Yazın və ya silin.',
    'This heading skips a level: no heading stands above it.':
      'Bu arabaşlıq səviyyəni ötürür: üstündə arabaşlıq yoxdur.',
    'This line looks like a heading and is none: nobody can jump to it.':
      'Bu sətir arabaşlığa bənzəyir, amma deyil: ona keçmək mümkün olmur.',
    'This table has no header cells, so nobody hears what a figure belongs to.':
      'Bu cədvəldə başlıq xanaları yoxdur, ona görə dinləyən rəqəmin nəyə aid olduğunu bilmir.',
    'The link “{words}” does not say where it leads. Link words that do, such as the name of the page.':
      '“{words}” keçidi hara apardığını demir. Bunu deyən sözləri keçid edin, məsələn, səhifənin adını.',
    'A link shows its bare address. Put the name of the page in its place.':
      'Keçid çılpaq ünvanı göstərir. Yerinə səhifənin adını yazın.',
    '{words, plural, one {# word} other {# words}} · {characters, plural, one {# character} other {# characters}}':
      '{words, plural, other {# söz}} · {characters, plural, other {# simvol}}',
    'Language of the chosen words': 'Seçilmiş sözlərin dili',
    'Screen readers speak them in it; scripts from right to left get their direction.':
      'Ekran oxuyucuları onları bu dildə səsləndirir; sağdan sola yazılar öz istiqamətini alır.',
    'Mark the passage': 'Parçanı işarələ',
    'Remove the mark': 'İşarəni götür',
    'Reading {file} …': '{file} oxunur …',
    'Taken from {file}.': '{file} faylından götürüldü.',
    'There are no words in this document.': 'Bu sənəddə söz yoxdur.',
    'Word document': 'Word sənədi',
    'This document could not be read. Take its words by copying them.':
      'Bu sənədi oxumaq mümkün olmadı. Mətnini köçürərək götürün.',
    'This is no Word document (.docx). Save it as one in your word processor, and choose it again.':
      'Bu, Word sənədi (.docx) deyil. Mətn proqramınızda onu belə yadda saxlayın və yenidən seçin.',
    'This document is too large. Take its words by copying them.':
      'Bu sənəd həddən böyükdür. Mətnini köçürərək götürün.',
    'That was too large to take at once. Take it in parts, or as plain text with Ctrl+Shift+V.':
      'Bunu birdəfəyə götürmək üçün həcmi həddən böyükdür. Hissələrlə və ya Ctrl+Shift+V ilə sadə mətn kimi götürün.',
    'Left out: {things}.': 'Götürülmədi: {things}.',
    '{what} ({times, plural, one {# time} other {# times}})': '{what} ({times, plural, other {# dəfə}})',
    'hidden text': 'gizli mətn',
    'a line through words that stay': 'qalan sözlərin üstündən çəkilmiş xətt',
    'a link that does not begin with https, http, mailto or tel':
      'https, http, mailto və ya tel ilə başlamayan keçid',
    'a span of table cells': 'birləşdirilmiş cədvəl xanaları',
  },
};
