/** Settings and furniture, the notice, templates, the first run. */
export const settings = {
  said: {
    Template: 'Şablon',
    'What is changed here counts for releases started from now on.':
      'Burada dəyişdirilən bundan sonra başlanan relizlərə aiddir.',
    'Filled from the release. Take out what is of one day alone; the release itself stays as it is.':
      'Relizdən doldurulub. Yalnız bir günə aid olanı çıxarın; reliz özü olduğu kimi qalır.',
    'What a release can begin with, in each language. What is left empty is left to each release.':
      'Relizin hər dildə nə ilə başlaya biləcəyi. Boş qalan hər relizin öz ixtiyarındadır.',
    'Add one for what you publish again and again, or make one of a release: its page has the way to it. Templates are offered where a release is started.':
      'Təkrar-təkrar dərc etdikləriniz üçün şablon əlavə edin və ya onu bir relizdən hazırlayın: yolu relizin səhifəsindədir. Şablonlar relizin başlandığı yerdə təklif olunur.',
    'Change it': 'Dəyiş',
    'The boilerplate of the institution comes by itself.': 'Qurum haqqında daimi mətn özü əlavə olunur.',
    'First steps': 'İlk addımlar',
    'The list of first steps was put away, and not all of them are done.':
      'İlk addımların siyahısı gizlədilib, lakin hamısı yerinə yetirilməyib.',
    'Show it again': 'Yenidən göstər',
    Freeze: 'Dondurma',
    'While the newsroom is frozen nothing is published, by nobody, not by schedule either. Withdrawing stays possible.':
      'Redaksiya dondurulduğu müddətdə heç kim, hətta təyin edilmiş vaxt üzrə də heç nə dərc edilmir. Geri çağırmaq mümkündür.',
    'Freeze the newsroom': 'Redaksiyanı dondur',
    'Why nothing may be published now': 'Nə üçün indi heç nə dərc edilməməlidir',
    'Everybody at the desk sees it.': 'İş masasındakı hər kəs bunu görür.',
    'Freeze it now': 'İndi dondur',
    'Frozen by <name></name>, <date></date>: <reason></reason>':
      'Donduran: <name></name>, <date></date>: <reason></reason>',
    '<name></name> asks for it to be lifted. Another editor or an admin lifts it.':
      '<name></name> dondurmanın götürülməsini istəyir. Onu başqa redaktor və ya admin götürür.',
    'An editor asks for it to be lifted, then another editor or an admin lifts it.':
      'Redaktor götürülməsini istəyir, sonra başqa redaktor və ya admin götürür.',
    'What was due meanwhile becomes “approved”; nothing is published at once.':
      'Bu arada vaxtı çatanlar “təsdiqlənmiş” olur; heç nə dərhal dərc edilmir.',
    'Ask for the freeze to be lifted': 'Dondurmanın götürülməsini istə',
    'Ask for it to be lifted': 'Götürülməsini istə',
    'Lift the freeze': 'Dondurmanı götür',
    'Days that the calendar marks.': 'Təqvimin qeyd etdiyi günlər.',
    'Parts of the settings': 'Parametrlərin bölmələri',
    'Four eyes: on': 'Dörd göz: açıqdır',
    'Four eyes: off': 'Dörd göz: bağlıdır',
    'Second factor: {whom}': 'İkinci amil: {whom}',
    '{count, plural, one {# section} other {# sections}}': '{count, plural, other {# bölmə}}',
    '{count, plural, one {# topic} other {# topics}}': '{count, plural, other {# mövzu}}',
    '{count, plural, one {# contact} other {# contacts}}': '{count, plural, other {# əlaqə}}',
    '{what}: in every language': '{what}: bütün dillərdə',
    '{what}: missing in {languages}': '{what}: bu dillərdə yoxdur: {languages}',
    'Name, motto and look': 'Ad, şüar və görünüş',
    'Languages and time': 'Dillər və vaxt',
    'End of a release': 'Relizin sonu',
    Safety: 'Təhlükəsizlik',
    'The security contact ends soon': 'Təhlükəsizlik əlaqəsinin müddəti tezliklə bitir',
    'The security contact is over': 'Təhlükəsizlik əlaqəsinin müddəti bitib',
    'The time of this machine jumped forward; publishing by schedule waits since <since></since>. It now reads <now></now>. Compare that with another clock. It goes on by itself after five minutes of agreement.':
      'Bu maşının vaxtı irəli sıçrayıb; vaxt üzrə dərc <since></since> anından gözləyir. İndi <now></now> göstərir. Bunu başqa saatla tutuşdurun. Beş dəqiqə uyğunluqdan sonra özü davam edir.',
    'Let the clock publish again': 'Saata yenidən dərc etməyə icazə ver',
    'The time is right: go on': 'Vaxt düzgündür: davam et',
    'Whoever must have one and has none is led to setting it up at their next click, and can do nothing else before. You are asked to confirm that it is you.':
      'Kimdən tələb olunursa və onda yoxdursa, növbəti klikdə onu qurmağa yönəldilir və bundan əvvəl başqa heç nə edə bilmir. Sizdən siz olduğunuzu təsdiqləmək istənilir.',
    'Required for': 'Kimdən tələb olunur',
    'Nobody: who wants one sets it up': 'Heç kimdən: istəyən qurur',
    'Admins and editors': 'Adminlər və redaktorlardan',
    Everybody: 'Hamıdan',
    'Four eyes': 'Dörd göz',
    'Who wrote or changed a text cannot approve it.': 'Mətni yazan və ya dəyişən onu təsdiqləyə bilməz.',
    'Switched off: one person alone can write, approve and publish.':
      'Bağlıdır: bir nəfər təkbaşına yaza, təsdiqləyə və dərc edə bilər.',
    'Switch it off': 'Bağla',
    'Only for an office of one person. Every desk page says so while it is off, and you are asked to confirm that it is you.':
      'Yalnız bir nəfərlik ofis üçün. Bağlı olduqda iş masasının hər səhifəsi bunu bildirir və sizdən siz olduğunuzu təsdiqləmək istənilir.',
    'Switch it on': 'Aç',
    'Security contact': 'Təhlükəsizlik üzrə əlaqə',
    'Whom somebody tells who finds a weakness of this site. It stands in the file security.txt, which must name a day within a year. While nobody is named, or the day is over, the default press contact stands there.':
      'Bu saytın zəif yerini tapan kəsin kimə bildirəcəyi. O, security.txt faylında göstərilir; fayl bir il ərzində olan bir günü göstərməlidir. Heç kim göstərilməyibsə və ya gün keçibsə, orada əsas mətbuat əlaqəsi dayanır.',
    'E-mail address, or an address that begins with https://':
      'E-poçt ünvanı və ya https:// ilə başlayan ünvan',
    'It holds until the beginning of this day (UTC)': 'Bu günün əvvəlinə qədər qüvvədədir (UTC)',
    'Save the security contact': 'Təhlükəsizlik əlaqəsini yadda saxla',
    'What readers have now': 'Oxucularda indi olan',
    'It ends soon': 'Tezliklə bitir',
    'It is over': 'Bitib',
    'Add a language': 'Dil əlavə et',
    'Language tag': 'Dilin kodu',
    'Such as az, en, ru, ar or fr. It stands in addresses.':
      'Məsələn, az, en, ru, ar və ya fr. O, ünvanlarda dayanır.',
    'Name of the institution in this language': 'Qurumun bu dildə adı',
    'Add it': 'Əlavə et',
    'Change {name}': '{name}: dəyiş',
    'Make it the main language': 'Əsas dil et',
    'Remove it': 'Sil',
    'The languages of the public pages. Readers see a change at once.':
      'İctimai səhifələrin dilləri. Oxucular dəyişikliyi dərhal görür.',
    'Languages, in their order': 'Dillər, öz sırası ilə',
    Time: 'Vaxt',
    'Time zone': 'Saat qurşağı',
    'Its name in the time zone database, such as Asia/Baku.':
      'Saat qurşaqları bazasındakı adı, məsələn, Asia/Baku.',
    'Save time zone and date style': 'Saat qurşağını və tarixin yazılışını yadda saxla',
    'Date style': 'Tarixin yazılışı',
    'How dates are written for readers. Feeds and what else programs read stay as they are.':
      'Tarixlərin oxucular üçün necə yazıldığı. Lentlər və proqramların oxuduğu digər mətnlər olduğu kimi qalır.',
    'In words': 'Sözlə',
    'In words, with the day of the week': 'Sözlə, həftənin günü ilə',
    'In figures': 'Rəqəmlə',
    'Dates: {style}': 'Tarixlər: {style}',
    'The end mark changes on every release at once. The boilerplate is copied when a release is submitted: what is out keeps its own.':
      'Son işarəsi bütün relizlərdə dərhal dəyişir. Haqqımızda mətni reliz təqdim olunanda köçürülür: dərc edilmiş öz mətnini saxlayır.',
    'End mark': 'Son işarəsi',
    'Such as ENDS or ###. Left empty, it is ###.': 'Məsələn, SON və ya ###. Boş qalarsa, ### olur.',
    'Who the institution is, in two or three sentences.': 'Qurumun kim olduğu, iki-üç cümlə ilə.',
    'Save the end of a release': 'Relizin sonunu yadda saxla',
    Colour: 'Rəng',
    'For lines, links and the emblem. Readers get the nearest shade with a contrast of at least 7 to 1.':
      'Xətlər, keçidlər və emblem üçün. Oxucular kontrastı ən azı 7:1 olan ən yaxın çaları alır.',
    Emblem: 'Emblem',
    'An SVG drawing of at most 6 kB: paste its source. Left empty, the one that comes with the program is used. “currentColor” becomes the colour above.':
      'Ən çoxu 6 kB olan SVG rəsmi: mənbəyini yapışdırın. Boş qalarsa, proqramla gələn istifadə olunur. “currentColor” yuxarıdakı rəng olur.',
    'On light pages: {shade}, {ratio} to 1': 'Açıq səhifələrdə: {shade}, {ratio}:1',
    'On dark pages: {shade}, {ratio} to 1': 'Tünd səhifələrdə: {shade}, {ratio}:1',
    'The head of every public page. Readers see what is saved here at once.':
      'Hər ictimai səhifənin başlığı. Burada saxlananı oxucular dərhal görür.',
    'The institution': 'Qurum',
    'Save the institution': 'Qurumu yadda saxla',
    Motto: 'Şüar',
    'It may run over several lines.': 'Bir neçə sətirdən ibarət ola bilər.',
    'Whose words the motto is': 'Şüar kimin sözləridir',
    Key: 'Açar söz',
    'Small letters, digits and hyphens, such as {example}. It stands in addresses.':
      'Kiçik hərflər, rəqəmlər və defis, məsələn, {example}. O, ünvanlarda dayanır.',
    'The parts of the public site, in the order of its menu. A section that a release names can be renamed, not removed.':
      'İctimai saytın bölmələri, menyusunun sırası ilə. Relizin aid olduğu bölmənin adını dəyişmək olar, silmək olmaz.',
    'Remove this section': 'Bu bölməni sil',
    'Add a section': 'Bölmə əlavə et',
    'It is refused where texts still need it.': 'Mətnlərə hələ lazımdırsa, rədd edilir.',
    'What releases are about, across the sections, in the order in which a release names them. A topic that a release carries can be renamed, not removed.':
      'Bölmələrdən asılı olmayaraq relizlərin nədən bəhs etdiyi, relizdə göstərilmə sırası ilə. Relizdə olan mövzunun adını dəyişmək olar, silmək olmaz.',
    'There is no topic yet.': 'Hələ mövzu yoxdur.',
    'Remove this topic': 'Bu mövzunu sil',
    'Add a topic': 'Mövzu əlavə et',
    'Add a press contact': 'Mətbuat əlaqəsi əlavə et',
    'Small letters, digits and hyphens, such as press-office. Readers never see it.':
      'Kiçik hərflər, rəqəmlər və defis, məsələn, press-office. Oxucular onu heç vaxt görmür.',
    Duty: 'Vəzifə',
    'E-mail address': 'E-poçt ünvanı',
    Telephone: 'Telefon',
    'With the country code.': 'Ölkə kodu ilə.',
    Default: 'Əsas',
    'Taken where a release names no other.': 'Relizdə başqası göstərilmədikdə bu götürülür.',
    Change: 'Dəyiş',
    'Remove this contact': 'Bu əlaqəni sil',
    'Whom journalists call. Readers find all of them on the page of press contacts, the default first. A release keeps the contacts it was submitted with; a change here touches only what is submitted after it.':
      'Jurnalistlərin müraciət etdiyi şəxslər. Oxucular hamısını mətbuat əlaqələri səhifəsində, əsası birinci olmaqla tapır. Reliz təqdim edildiyi əlaqələri saxlayır; buradakı dəyişiklik yalnız bundan sonra təqdim olunanlara aiddir.',
    '“{name}” is now at place {place} of {count}.': '“{name}” indi {count} yerdən {place}-cisindədir.',
    'Welcome to your newsroom': 'Redaksiyanıza xoş gəlmisiniz',
    'You are its first person: you may write, edit and administer. Say who you are and choose a password; you invite the others afterwards.':
      'Siz onun ilk üzvüsünüz: yaza, redaktə və idarə edə bilərsiniz. Kim olduğunuzu bildirin və parol seçin; başqalarını sonra dəvət edəcəksiniz.',
    'As your colleagues and the audit log call you.': 'Həmkarlarınız və audit jurnalı sizi necə adlandırır.',
    'Your e-mail address': 'E-poçt ünvanınız',
    'You sign in with it.': 'Onunla daxil olursunuz.',
    'Open the newsroom': 'Redaksiyanı aç',
    'Say who speaks here': 'Burada kimin danışdığını bildirin',
    'The name of the institution in each of its languages, its motto, colour and emblem.':
      'Qurumun hər bir dildə adı, şüarı, rəngi və emblemi.',
    'Choose the languages and the time zone': 'Dilləri və saat qurşağını seçin',
    'The languages of the public pages in their order, and the zone in which every time is shown.':
      'İctimai səhifələrin dilləri öz sırası ilə və bütün vaxtların göstərildiyi saat qurşağı.',
    'Name the sections': 'Bölmələri adlandırın',
    'The menu of the public site: at least one section, with a name in every language.':
      'İctimai saytın menyusu: ən azı bir bölmə, hər dildə adı ilə.',
    'Every release names somebody whom journalists can call.':
      'Hər relizdə jurnalistlərin zəng edə biləcəyi biri göstərilir.',
    'Write the boilerplate': 'Haqqımızda mətnini yazın',
    'Who the institution is, in two or three sentences at the end of each release.':
      'Hər relizin sonunda iki-üç cümlə ilə qurumun kim olduğu.',
    'Invite the others': 'Başqalarını dəvət edin',
    'Whoever wrote a text cannot approve it: somebody else is needed before anything goes out.':
      'Mətni yazan onu təsdiqləyə bilməz: dərcdən əvvəl başqa biri lazımdır.',
    'Publish the first release': 'İlk relizi dərc edin',
    'Write it, have it approved, and publish it.': 'Yazın, təsdiqlədin və dərc edin.',
    '{done} of {count} done': '{count} addımdan {done} yerinə yetirilib',
    Done: 'Hazırdır',
    'Put the first steps away': 'İlk addımları gizlət',
    'Put this list away': 'Bu siyahını gizlət',
    'Shown without approval': 'Təsdiqsiz göstərilib',
    'Shown by <name></name>, <date></date>.': 'Göstərən: <name></name>, <date></date>.',
    'Sign the notice off': 'Bildirişi sonradan təsdiqlə',
    'Notices before': 'Əvvəlki bildirişlər',
    'shown <date></date>': 'göstərilib: <date></date>',
    'never shown': 'heç vaxt göstərilməyib',
    'cancelled <date></date>': 'ləğv edilib: <date></date>',
    'by itself': 'özü',
    'Notice on every page': 'Hər səhifədə bildiriş',
    'One sentence that every reader must see, at the head of every public page. For more, publish a release.':
      'Hər ictimai səhifənin başında hər oxucunun görməli olduğu bir cümlə. Daha çoxu üçün reliz dərc edin.',
    'Ask for another': 'Başqasını istə',
    'Ask for a notice': 'Bildiriş istə',
    'Notice in {language}': 'Bildiriş, dil: {language}',
    'At most {count} characters.': 'Ən çoxu {count} işarə.',
    'Left empty, its readers see the words in {language}.':
      'Boş qalarsa, oxucular mətni bu dildə görür: {language}.',
    'Ends by itself, in {zone}': 'Özü bitir, saat qurşağı: {zone}',
    'Now it is {time}. Left empty, it stays until somebody takes it down.':
      'İndi {time}. Boş qalarsa, kimsə götürənə qədər qalır.',
    'Ask another editor to approve it': 'Başqa redaktordan təsdiq istə',
    'What readers see now': 'Oxucuların indi gördüyü',
    'No notice.': 'Bildiriş yoxdur.',
    'Asked for by <name></name>.': 'İstəyən: <name></name>.',
    'Approved by <name></name>, <date></date>.': 'Təsdiqləyən: <name></name>, <date></date>.',
    'Shown without another editor’s approval by <name></name>, <date></date>.':
      'Başqa redaktorun təsdiqi olmadan göstərən: <name></name>, <date></date>.',
    'Why it could not wait: <reason></reason>': 'Nə üçün gözləyə bilməzdi: <reason></reason>',
    'Take the notice down': 'Bildirişi götür',
    'Take it down now': 'İndi götür',
    'It stays until somebody takes it down.': 'Kimsə götürənə qədər qalır.',
    'Ends <date></date>.': 'Bitir: <date></date>.',
    'Waits for another editor': 'Başqa redaktoru gözləyir',
    'Asked for by <name></name>, <date></date>.': 'İstəyən: <name></name>, <date></date>.',
    'It takes the place of the one that readers see now.': 'Oxucuların indi gördüyünün yerini tutur.',
    'Approve the notice': 'Bildirişi təsdiqlə',
    'Approve it: show it on every page': 'Təsdiqlə: hər səhifədə göstər',
    'Cancel the notice': 'Bildirişi ləğv et',
    'Cancel it': 'Ləğv et',
    'Show it without approval': 'Təsdiqsiz göstər',
    'Show it without another editor': 'Başqa redaktor olmadan göstər',
    'For an emergency only. The reason stays on record, and you are asked to confirm that it is you.':
      'Yalnız fövqəladə hal üçün. Səbəb qeydə alınır və sizdən siz olduğunuzu təsdiqləmək istənilir.',
    'Show it now': 'İndi göstər',
    'What a release can begin with: dateline, text, notes and contacts in each language. Releases that began with one keep what they have.':
      'Relizin nə ilə başlaya biləcəyi: hər dildə yer, mətn, qeydlər və əlaqələr. Şablonla başlamış relizlər özündə olanı saxlayır.',
    'There are no templates yet.': 'Hələ şablon yoxdur.',
    'Add a template': 'Şablon əlavə et',
    'Start a release with it': 'Onunla reliz başla',
    'Remove this template': 'Bu şablonu sil',
    'Releases that began with it stay as they are.': 'Onunla başlamış relizlər olduğu kimi qalır.',
    'What it is for, such as: Weekly water levels.': 'Nə üçün olduğu, məsələn: Həftəlik su səviyyələri.',
    'Each release chooses its own': 'Hər reliz özününkünü seçir',
    'None means the default contact.': 'Heç biri əsas əlaqə deməkdir.',
    'Text to begin with': 'Başlanğıc mətni',
    'Give an e-mail address, or an address that begins with https://.':
      'E-poçt ünvanı və ya https:// ilə başlayan ünvan yazın.',
    'Choose the day until which this holds.': 'Bunun qüvvədə olduğu günü seçin.',
    'Choose a day that is still to come.': 'Hələ gəlməmiş günü seçin.',
    'Choose a day within the next twelve months: nobody trusts an older promise.':
      'Növbəti on iki ay ərzində bir gün seçin: köhnə vədə heç kim inanmır.',
    'Take at most {count} characters on one line.': 'Bir sətirdə ən çoxu {count} işarə yazın.',
    'This is the main language. Make another the main language first.':
      'Bu, əsas dildir. Əvvəlcə başqasını əsas dil edin.',
    'Texts are written in {language}, so it stays: addresses in a language are for ever.':
      'Bu dildə mətnlər yazılıb: {language}. Ona görə qalır: dildəki ünvanlar həmişəlikdir.',
    'Give a language tag such as az or en.': 'Dilin kodunu yazın, məsələn, az və ya en.',
    'The institution has this language already.': 'Qurumun bu dili artıq var.',
    'The institution has no such language.': 'Qurumun belə dili yoxdur.',
    'Give the institution’s name in this language.': 'Qurumun bu dildə adını yazın.',
    'Nothing is saved yet. This is what readers would see.':
      'Hələ heç nə saxlanmayıb. Oxucular bunu görərdi.',
    Now: 'İndi',
    After: 'Sonra',
    'In a release': 'Relizdə',
    'Before and after': 'Əvvəl və sonra',
    'There are no pages in this language.': 'Bu dildə səhifələr yoxdur.',
    'There is no such file: nobody could be named in it.':
      'Belə fayl yoxdur: orada göstəriləcək heç kim yoxdur.',
    'What follows': 'Nəticəsi',
    'No address changes. New releases begin in {language}, what has no words in another language is shown in it, and whoever asks for none of the languages is led to /{tag}.':
      'Heç bir ünvan dəyişmir. Yeni relizlər bu dildə başlayır: {language}. Başqa dildə sözü olmayanlar bu dildə göstərilir, bu dillərdən heç birini istəməyən oxucu isə /{tag} ünvanına yönəldilir.',
    'The addresses that begin with /{tag} answer “not found” from then on: front page, lists, search and feeds. No release is among them, for nothing was ever written in {language}.':
      '/{tag} ilə başlayan ünvanlar – əsas səhifə, siyahılar, axtarış və lentlər – bundan sonra “tapılmadı” cavabını verir. Onların arasında reliz yoxdur, çünki bu dildə heç nə yazılmayıb: {language}.',
    'Its pages stand at /{tag} at once.': 'Səhifələri dərhal /{tag} ünvanında açılır.',
    'Nothing is published yet that lacks it.': 'Bu dildə çatışmayan dərc edilmiş səhifə hələ yoxdur.',
    '{count, plural, one {# published page has} other {# published pages have}} no text in {language}: the switch says so on each, and lists and feeds in it stay empty until something is published in it.':
      '{count, plural, other {Dərc edilmiş # səhifənin}} bu dildə mətni yoxdur: {language}. Dil keçidi bunu hər birində bildirir; bu dildə nəsə dərc olunanadək siyahılar və lentlər boş qalır.',
    'Sections that have no name in it keep the one in the main language: <names></names>':
      'Bu dildə adı olmayan bölmələr əsas dildəki adını saxlayır: <names></names>',
    'The newest of them': 'Onların ən yeniləri',
    'Order behind the default': 'Əsas əlaqədən sonrakı sıra',
    'Order of the menu': 'Menyunun sırası',
    'Order of the topics': 'Mövzuların sırası',
    'New order': 'Yeni sıra',
    'Keep this order': 'Bu sıranı saxla',
    'Leave it as it was': 'Olduğu kimi qalsın',
    'Main language: {name}': 'Əsas dil: {name}',
    'New releases begin in the main language, and what has no words in another is shown in it.':
      'Yeni relizlər əsas dildə başlayır, başqa dildə sözü olmayanlar da bu dildə göstərilir.',
    'A language in which a text was ever written stays.': 'Nə vaxtsa mətn yazılmış dil qalır.',
  },
  inBrowser: {
    'Look at it': 'Baxın',
    'Order: {name}': 'Sıra: {name}',
    'What readers would see': 'Oxucuların görəcəyi',
    'Open the preview in a new tab': 'Öncədən baxışı yeni vərəqdə aç',
    'Put away. The settings bring it back.': 'Gizlədildi. Parametrlər onu geri qaytarır.',
  },
};
