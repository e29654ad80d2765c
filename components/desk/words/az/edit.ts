/** Writing: languages side by side, autosave, the checks, conflicts, the preview beside. */
export const edit = {
  said: {
    'Texts of the edition': 'Redaksiyanın mətnləri',
    'Save and preview': 'Yadda saxla və önbaxış et',
    'Save and check': 'Yadda saxla və yoxla',
    'no press contact': 'mətbuat üçün əlaqə yoxdur',
    'Languages that go out together': 'Birlikdə dərc edilən dillər',
    'Tick one and save, to write in it.': 'Dildə yazmaq üçün onu işarələyin və yadda saxlayın.',
    'Main language': 'Əsas dil',
    'It no longer exists.': 'Artıq mövcud deyil.',
    'not going out yet': 'hələ dərc edilmir',
    'For lists, feeds and search. Left empty, it is taken from the first sentence.':
      'Siyahılar, lentlər və axtarış üçün. Boş qalsa, ilk cümlədən götürülür.',
    'The place that opens the text, such as Baku.': 'Mətnin başlandığı yer, məsələn, Bakı.',
    'Left empty, it is made from the headline. After the first publication it stays for ever.':
      'Boş qalsa, başlıqdan düzəldilir. İlk dərcdən sonra həmişəlik qalır.',
    'Nobody has to be asked': 'Heç kimə müraciət lazım deyil',
    Begins: 'Başlanğıc',
    Ends: 'Son',
    'Time zone of these times': 'Bu vaxtların saat qurşağı',
    'Where the event takes place, such as Asia/Baku.': 'Tədbirin keçirildiyi yer, məsələn, Asia/Baku.',
    'As one would find it: hall, street, town.': 'Tapıla biləcək şəkildə: zal, küçə, şəhər.',
    'What changed, for readers': 'Nə dəyişib (oxucular üçün)',
    'A minor change is told to nobody: leave this empty.':
      'Kiçik dəyişiklik heç kimə bildirilmir: bu sahəni boş saxlayın.',
    'One public sentence, shown with the date.': 'Tarixlə birlikdə göstərilən bir açıq cümlə.',
    'text in {language}': 'mətn ({language})',
    'This text has headings, lists, links or emphasis, which a plain field would lose. It stays as it is.':
      'Bu mətndə başlıqlar, siyahılar, keçidlər və ya vurğular var, sadə sahə onları itirərdi. Mətn olduğu kimi qalır.',
    '{field}, kept as it is': '{field}: olduğu kimi saxlanır',
    'Replace it with plain paragraphs': 'Sadə abzaslarla əvəz et',
    'Replace the text above with these plain paragraphs': 'Yuxarıdakı mətni bu sadə abzaslarla əvəz et',
    'Headings, lists, links and emphasis are then lost.':
      'Onda başlıqlar, siyahılar, keçidlər və vurğular itir.',
    'A blank line begins a new paragraph.': 'Boş sətir yeni abzas başlayır.',
    'All comments are resolved': 'Bütün şərhlər həll olunub',
    'Save your text before you answer: without scripts the page is made anew.':
      'Cavab verməzdən əvvəl mətninizi yadda saxlayın: skriptsiz səhifə yenidən qurulur.',
    '{language}, <place></place>, paragraph {number}': '{language}, <place></place>, abzas {number}',
    '{language}, <place></place>': '{language}, <place></place>',
    'Your unsaved words are back': 'Yadda saxlanmamış mətniniz qaytarıldı',
    'Below is what you had typed until <when></when>. The text was saved by somebody since; saving merges both, or lets you choose.':
      'Aşağıda bu vaxta qədər yazdıqlarınızdır: <when></when>. O vaxtdan mətni başqası yadda saxlayıb; yadda saxlayanda hər ikisi birləşdirilir və ya özünüz seçirsiniz.',
    'Below is what you had typed until <when></when>. It goes on from here.':
      'Aşağıda bu vaxta qədər yazdıqlarınızdır: <when></when>. Buradan davam edir.',
    'Show the text without them': 'Mətni onlarsız göstər',
    'You have words that were not saved': 'Yadda saxlanmamış mətniniz var',
    'You typed them until <when></when>. The text has moved on since. Below is the text without them.':
      'Onu bu vaxta qədər yazmısınız: <when></when>. O vaxtdan redaksiyanın mətni dəyişib. Aşağıdakı mətndə bunlar yoxdur.',
    'You typed them until <when></when>. Below is the text without them.':
      'Onu bu vaxta qədər yazmısınız: <when></when>. Aşağıdakı mətndə bunlar yoxdur.',
    'Take them up': 'Geri götür',
    'A text of yours waits': 'Bir mətniniz gözləyir',
    'Somebody saved the same passage before you did. Both texts are kept; choose which words stay.':
      'Kimsə eyni parçanı sizdən əvvəl yadda saxlayıb. Hər iki mətn saxlanılır; hansı sözlərin qalacağını seçin.',
    'Compare and choose': 'Müqayisə et və seç',
    'It is in review. If you save a change you contribute to it, and cannot approve it any more.':
      'Mətn yoxlanışdadır. Dəyişiklik yadda saxlasanız, onun həmmüəllifi olursunuz və daha təsdiqləyə bilməzsiniz.',
    Merged: 'Birləşdirilib',
    'The text is locked.': 'Mətn kilidlidir.',
    'It is scheduled. Take it off the schedule and reopen it to change it.':
      'Vaxtı təyin edilib. Dəyişmək üçün təyin edilmiş vaxtı götürün və yenidən açın.',
    'It is approved. Reopen it to change it; that voids the approval.':
      'Təsdiqlənib. Dəyişmək üçün yenidən açın; bu, təsdiqi qüvvədən salır.',
    'Go to the review': 'Yoxlanışa keç',
    'Two texts': 'İki mətn',
    'Two texts: choose which words stay': 'İki mətn: hansı sözlərin qalacağını seçin',
    'Nothing of yours waits here.': 'Burada sizin gözləyən mətniniz yoxdur.',
    'Go to the text': 'Mətnə keç',
    'the newsroom': 'mətbuat mərkəzi',
    'You saved <mine></mine>; <person></person> had saved <theirs></theirs>. Both texts are kept.':
      'Siz yadda saxlamısınız: <mine></mine>; ondan əvvəl <person></person> yadda saxlayıb: <theirs></theirs>. Hər iki mətn saxlanılır.',
    'Which words stay': 'Hansı sözlər qalır',
    'Choose later': 'Sonra seç',
    'Save what I chose': 'Seçdiyimi yadda saxla',
    Yours: 'Sizin mətniniz',
    'As {person} saved it': '{person} yadda saxladığı kimi',
    'Which stays?': 'Hansı qalır?',
    Mine: 'Mənimki',
    Theirs: 'Onunku',
    'Empty.': 'Boşdur.',
    'Begins {when}': 'Başlanğıc: {when}',
    'Ends {when}': 'Son: {when}',
    'Accreditation: {contact}': 'Akkreditasiya: {contact}',
    'Accreditation until {when}': 'Akkreditasiyanın son vaxtı: {when}',
    '{language}: {stale, plural, one {# paragraph} other {# paragraphs}} to look at, the {main} has changed':
      '{language}: baxılmalı {stale, plural, other {# abzas}}, əsas mətn ({main}) dəyişib',
    '{language} beside {main}, paragraph by paragraph': '{language} və {main} yan-yana, abzas-abzas',
    'No longer in the text.': 'Artıq mətndə yoxdur.',
    'To take out?': 'Çıxarılsın?',
    'Written for other words:': 'Başqa sözlər üçün yazılıb:',
    'Not translated yet.': 'Hələ tərcümə edilməyib.',
  },
  inBrowser: {
    '{missing} missing, {stale} stale': 'çatışmır: {missing}, köhnəlib: {stale}',
    '{missing} missing': 'çatışmır: {missing}',
    '{stale} stale': 'köhnəlib: {stale}',
    complete: 'tamdır',
    'Your words are not saved anywhere yet. Leave without them?':
      'Mətniniz hələ heç yerdə yadda saxlanmayıb. Onsuz çıxılsın?',
    'Languages shown': 'Göstərilən dillər',
    Phone: 'Telefon',
    Desktop: 'Kompüter',
    Light: 'Açıq',
    Dark: 'Tünd',
    'Preview beside the text': 'Mətnin yanında önbaxış',
    'Close the preview': 'Önbaxışı bağla',
    'Language of the preview': 'Önbaxışın dili',
    'Width of the preview': 'Önbaxışın eni',
    'Where it is shown': 'Harada göstərilir',
    'Preview, {language}': 'Önbaxış, {language}',
    '{faults} to mend before it can be submitted, {concerns} to look at':
      'Təqdim etməzdən əvvəl düzəldilməli: {faults}, baxılmalı: {concerns}',
    '{faults} to mend before it can be submitted': 'Təqdim etməzdən əvvəl düzəldilməli: {faults}',
    '{concerns} to look at': 'Baxılmalı: {concerns}',
    'Ready to be submitted': 'Təqdim edilməyə hazırdır',
    'To look at: mend it, or tick it as right when you submit':
      'Baxılmalı: düzəldin və ya təqdim edərkən düzgün kimi işarələyin',
    'How it reads': 'Necə oxunur',
    '{language}: {sentences, plural, one {# sentence} other {# sentences}} of {average} words on average.':
      '{language}: {sentences, plural, other {# cümlə}}, orta hesabla {average} söz.',
    'More than 30 words: <sentences></sentences>': '30 sözdən uzun: <sentences></sentences>',
    'This browser keeps words of yours that were not saved':
      'Bu brauzer yadda saxlanmamış mətninizi saxlayır',
    'Throw these words away': 'Bu mətni at',
    'They could not be saved as they are. Copy from here what you need.':
      'Olduğu kimi yadda saxlana bilmədi. Lazım olanı buradan köçürün.',
    'They come back by themselves once the text can be written in again. You can also copy them here.':
      'Mətndə yenidən yazmaq mümkün olanda özü qayıdacaq. Buradan da köçürə bilərsiniz.',
    '{field}, {language}': '{field}, {language}',
    'Changes by <person></person> were taken in: {places}.':
      '<person></person> tərəfindən edilmiş dəyişikliklər qəbul olundu: {places}.',
    'What you saved in another tab was taken in.': 'Başqa vərəqdə yadda saxladıqlarınız qəbul edildi.',
    'Which paragraphs': 'Hansı abzaslar',
    '{count, plural, one {# paragraph} other {# paragraphs}}, {language}':
      '{count, plural, other {# abzas}}, {language}',
    'Kept in this browser.': 'Bu brauzerdə saxlanılır.',
    'On this page alone: leave it open until it is saved.':
      'Mətn yalnız bu səhifədədir: yadda saxlanana qədər onu açıq saxlayın.',
    'Your unsaved words are back.': 'Yadda saxlanmamış mətniniz qayıtdı.',
    'Your unsaved words are back. Somebody has changed this since: saving puts these in its place.':
      'Yadda saxlanmamış mətniniz qayıtdı. O vaxtdan bunu kimsə dəyişib: yadda saxlasanız, yerinə sizin mətniniz keçəcək.',
    'This browser keeps other words of yours, too. Load the page again to see them.':
      'Bu brauzer başqa mətninizi də saxlayır. Görmək üçün səhifəni yenidən yükləyin.',
    'Saving…': 'Yadda saxlanır…',
    'Words that this browser had kept are back: look at them': 'Bu brauzerin saxladığı mətn qayıtdı: baxın',
    'Somebody else saved the same passage. Compare and choose':
      'Başqası eyni parçanı yadda saxlayıb. Müqayisə edin və seçin',
    'Somebody else saved other passages. Show them here':
      'Başqası digər parçaları yadda saxlayıb. Burada göstərin',
    'Sign in in another tab': 'Başqa vərəqdə daxil olun',
    'Offline: kept in this browser.': 'Şəbəkə yoxdur: bu brauzerdə saxlanılır.',
    'Signed out: kept in this browser.': 'Çıxış edilib: bu brauzerdə saxlanılır.',
    'Not saved: kept in this browser.': 'Yadda saxlanmadı: bu brauzerdə saxlanılır.',
    'Offline: on this page alone: leave it open.':
      'Şəbəkə yoxdur, mətn yalnız bu səhifədədir: onu açıq saxlayın.',
    'Signed out: on this page alone: leave it open.':
      'Çıxış edilib, mətn yalnız bu səhifədədir: onu açıq saxlayın.',
    'Not saved: on this page alone: leave it open.':
      'Yadda saxlanmadı, mətn yalnız bu səhifədədir: onu açıq saxlayın.',
    'Kept {at} for you alone; press Save to change the edition.':
      '{at} yalnız sizin üçün saxlandı; redaksiyanı dəyişmək üçün “Yadda saxla” düyməsini basın.',
    'Saved {at}': 'Yadda saxlandı: {at}',
    '{where}, but not all of it: {missing}': '{where}, amma hamısı yox: {missing}',
    'Compare both texts and choose': 'Hər iki mətni müqayisə et və seç',
    '{part} of {whole}': '{part} / {whole}',
  },
};
