/** My work, the places of the desk, banners, what waits, error and empty pages. */
export const work = {
  said: {
    'Notices that await a sign-off': 'Yoxlanılmasını gözləyən elanlar',
    'shown without approval by <name></name>': 'təsdiqsiz göstərib: <name></name>',
    'Read it and sign it off.': 'Oxuyun və təsdiqinizi verin.',
    'Readers were shown a notice that nobody approved': 'Oxuculara heç kimin təsdiqləmədiyi elan göstərilib',
    'It stays marked until an editor who had no part in it has read it.':
      'Onda iştirak etməmiş redaktor oxuyanadək nişanlı qalır.',
    'To the notice': 'Elana keç',
    Work: 'İş',
    Notifications: 'Bildirişlər',
    Newsroom: 'Mətbuat mərkəzi',
    Templates: 'Şablonlar',
    Notice: 'Sayt elanı',
    Sections: 'Bölmələr',
    Contacts: 'Əlaqə',
    Administration: 'İdarəetmə',
    People: 'Əməkdaşlar',
    Settings: 'Parametrlər',
    Mail: 'Poçt',
    Audit: 'Audit',
    'Audit log': 'Audit jurnalı',
    'The public pages are being made anew': 'Açıq səhifələr yenidən hazırlanır',
    'Readers go on getting those that are finished. What you withdraw or correct is taken from them at once; what you publish reaches them when this is done, in a few minutes. Nothing is lost.':
      'Oxucular hazır olan səhifələri almaqda davam edir. Geri götürdüyünüz və ya düzəltdiyiniz mətn onlardan dərhal götürülür; dərc etdiyiniz isə bu iş bitəndə, bir neçə dəqiqəyə görünür. Heç nə itmir.',
    'Accepted, not yet visible': 'Qəbul olunub, hələ görünmür',
    'Something that was accepted has not reached the public pages yet. It will as soon as their store can be written; nothing is lost. Tell whoever runs this machine if this stays.':
      'Qəbul olunmuş bir dəyişiklik hələ açıq səhifələrə çatmayıb. Onların bazasına yazmaq mümkün olan kimi çatacaq; heç nə itməyib. Bu vəziyyət davam edərsə, sistemə cavabdeh şəxsə xəbər verin.',
    'The clock is paused': 'Saat dayandırılıb',
    'The time of this machine jumped forward on <date></date>, so nothing is published by schedule until the time was looked at.':
      'Serverin saatı <date></date> tarixində irəli sıçrayıb, buna görə vaxt yoxlanılanadək cədvəl üzrə heç nə dərc edilmir.',
    'Look at the time': 'Vaxtı yoxla',
    'An editor can let it go on.': 'Redaktor onu yenidən işə sala bilər.',
    'The four-eyes rule is off: one person alone can write, approve and publish.':
      '“Dörd göz” qaydası söndürülüb: bir nəfər təkbaşına yaza, təsdiqləyə və dərc edə bilər.',
    '{count, plural, one {# edition} other {# editions}} overdue: readers do not have it':
      '{count, plural, other {# redaksiya}} gecikir: oxucular onu görmür',
    'See all {count}': 'Hamısına bax ({count})',
    '<headline></headline>, due <date></date>.': '<headline></headline>, vaxtı: <date></date>.',
    'It waits until the freeze is lifted, and then for an editor.':
      'Dondurma götürülənədək, sonra isə redaktoru gözləyir.',
    'Refused: {why} Mend that, then give it another time, or take it off the schedule and publish it.':
      'Rədd edilib: {why} Bunu aradan qaldırın, sonra başqa vaxt təyin edin və ya cədvəldən çıxarıb dərc edin.',
    'The clock has not published it. Take it off the schedule and publish it by hand, and tell whoever runs this machine.':
      'Saat onu dərc etməyib. Cədvəldən çıxarıb əl ilə dərc edin və sistemə cavabdeh şəxsə xəbər verin.',
    'The newsroom is frozen: nothing is published': 'Mətbuat mərkəzi dondurulub: heç nə dərc edilmir',
    'By <name></name>, <date></date>: <reason></reason>': '<name></name>, <date></date>: <reason></reason>',
    '<name></name> asks for it to be lifted.': '<name></name> onun götürülməsini xahiş edir.',
    'Look and lift it': 'Bax və götür',
    'See who can lift it': 'Kimin götürə biləcəyinə bax',
    'Notifications, {count} new': 'Bildirişlər, {count} yeni',
    'There is nothing here that you may see': 'Burada sizə açıq olan heç nə yoxdur',
    'The address may be mistyped, the release may be limited to others, or it needs a role that you do not hold. An admin can tell you which.':
      'Ünvan səhv yazılmış, reliz başqaları ilə məhdudlaşdırılmış və ya sizdə olmayan rol tələb oluna bilər. Səbəbi admindən öyrənə bilərsiniz.',
    'Review it': 'Yoxla',
    'Review it: approve it, or return it with a comment.':
      'Yoxlayın: təsdiqləyin və ya şərhlə geri qaytarın.',
    'Read and sign off': 'Oxu və imzala',
    'Published past the review: <reason></reason> Read it and sign it off.':
      'Yoxlanışsız dərc edilib: <reason></reason> Oxuyun və təsdiq imzasını verin.',
    'Go on writing': 'Yazmağa davam et',
    'Returned to you: <comment></comment>': 'Sizə geri qaytarılıb: <comment></comment>',
    'Retract: <headline></headline>': 'Ləğv: <headline></headline>',
    'Suppress edition {number}: <headline></headline>': 'Redaksiya {number} silinsin: <headline></headline>',
    'asked by <name></name>': 'istəyən: <name></name>',
    'Notice: <words></words>': 'Sayt elanı: <words></words>',
    'asked for by <name></name>': 'xahiş edən: <name></name>',
    'Read it, and approve it for every page or cancel it.':
      'Oxuyun və bütün səhifələr üçün təsdiqləyin və ya ondan imtina edin.',
    'Move or publish it': 'Vaxtını dəyiş və ya dərc et',
    'Refused when it was due: {why}': 'Vaxtı çatanda rədd edilib: {why}',
    'The clock has not published it. If this stays, tell whoever runs this machine.':
      'Saat onu dərc etməyib. Bu vəziyyət davam edərsə, sistemə cavabdeh şəxsə xəbər verin.',
    'You hold no role yet.': 'Hələ heç bir rolunuz yoxdur.',
    'Ask an admin of this newsroom to give you one. It acts on your next click.':
      'Bu mətbuat mərkəzinin adminindən rol xahiş edin. Rol növbəti klikinizlə qüvvəyə minir.',
    'Releases are for writers and editors.': 'Relizlər yazarlar və redaktorlar üçündür.',
    'As an admin you look after people and settings. To work on releases too, ask another admin for the role.':
      'Admin kimi siz əməkdaşlara və parametrlərə cavabdehsiniz. Relizlər üzərində də işləmək üçün başqa admindən müvafiq rolu xahiş edin.',
    'Waits for you': 'Sizi gözləyir',
    'At a glance': 'Ümumi mənzərə',
    'reviewed by <name></name>': 'yoxlayan: <name></name>',
    'for <date></date>': 'vaxtı: <date></date>',
    'published <date></date>': 'dərc edilib: <date></date>',
    'changed <date></date>': 'dəyişdirilib: <date></date>',
    'All of them': 'Hamısı',
    'Overdue: readers do not have it': 'Gecikib: oxucular bunu görmür',
    'Nothing waits for you now.': 'Hazırda sizi gözləyən iş yoxdur.',
    'A notice waits for another editor': 'Sayt elanı başqa redaktoru gözləyir',
    'Asked to be taken away': 'Götürülməsi xahiş olunub',
    'Nothing is going on yet.': 'Hələ görüləcək iş yoxdur.',
    'Start a release: it stays with this newsroom until an editor who did not write it approves it. What others submit, and what comes back to you, appears here.':
      'Reliz başlayın: onu yazmayan redaktor təsdiqləyənədək o, bu mətbuat mərkəzində qalır. Başqalarının təqdim etdikləri və sizə qaytarılanlar burada görünəcək.',
    'Start a release': 'Reliz başla',
    'Your drafts': 'Qaralamalarınız',
    'Yours, with others now': 'Sizinkilər, hazırda başqalarında',
    'Approved, not scheduled': 'Təsdiqlənib, vaxtı təyin edilməyib',
    'Drafts of others': 'Başqalarının qaralamaları',
    'Recently published': 'Son dərc edilənlər',
    'Without a headline yet': 'Hələ başlıqsız',
    'Previous page': 'Əvvəlki səhifə',
    'Next page': 'Növbəti səhifə',
  },
  inBrowser: {
    'Not found': 'Tapılmadı',
    'Something went wrong on our side': 'Bizim tərəfdə xəta baş verdi',
    'Nothing was changed. Try again; if it stays, give the operator this reference.':
      'Heç nə dəyişdirilmədi. Yenidən cəhd edin; xəta təkrarlanarsa, bu nömrəni sistem operatoruna bildirin.',
    'Reference: <code></code>': 'Nömrə: <code></code>',
    none: 'yoxdur',
    'Try again': 'Yenidən cəhd et',
    Menu: 'Menyu',
    'My work': 'İşlərim',
    'The newsroom did not answer. What you typed is still here: try again in a moment. Nothing is done twice.':
      'Mətbuat mərkəzi cavab vermədi. Yazdıqlarınız buradadır: bir azdan yenidən cəhd edin. Heç nə iki dəfə icra olunmur.',
    'The newsroom was renewed since this page was loaded. Copy what you typed, then load the page again.':
      'Bu səhifə açılandan sonra mətbuat mərkəzi yenilənib. Yazdıqlarınızı köçürün, sonra səhifəni yenidən açın.',
  },
};
