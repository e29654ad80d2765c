/** What is done with a release: submitting, moving, limiting, pinning, taking down. */
export const deeds = {
  said: {
    'Display time: {wall} ({zone})': 'Göstərilən vaxt: {wall} ({zone})',
    'Set a past display time': 'Keçmiş göstərilən vaxt təyin et',
    'For a release that was public before, elsewhere: readers see this date and time, and beside it when it appeared here. Its address and number take their year from it.':
      'Əvvəllər başqa yerdə dərc edilmiş reliz üçün: oxucular bu tarix və vaxtı, yanında isə burada nə vaxt dərc edildiyini görürlər. Ünvanının və nömrəsinin ili buradan götürülür.',
    'Date and time in {zone}': 'Tarix və vaxt ({zone})',
    'Leave it empty to take the display time away.': 'Göstərilən vaxtı götürmək üçün boş buraxın.',
    'Set the display time': 'Göstərilən vaxtı təyin et',
    'Ask for this edition to be suppressed': 'Bu redaksiyanın silinməsini istə',
    'Ask for it to be suppressed': 'Silinməsini istə',
    'When another editor confirms, this old edition and every difference that shows its words are gone for good. The history keeps its number, date and the reason.':
      'Başqa redaktor təsdiqlədikdən sonra bu köhnə redaksiya və onun sözlərini göstərən bütün fərqlər birdəfəlik silinir. Tarixçədə nömrəsi, tarixi və səbəb qalır.',
    'Ask for it': 'Sorğu göndər',
    'Only {names} know of this edition, until it is published.':
      'Dərc edilənədək bu redaksiyadan yalnız bu şəxslər xəbərdardır: {names}.',
    'Open it to everybody': 'Hamıya aç',
    'Open it to every writer and editor': 'Bütün yazarlara və redaktorlara aç',
    'Limit it to named people': 'Adı çəkilən şəxslərlə məhdudlaşdır',
    'Change who knows of it': 'Kimin xəbərdar olduğunu dəyiş',
    'For all others it does not exist: in no list, search, count or history. Leave yourself ticked, and tick another editor who can approve it.':
      'Qalanları üçün o, mövcud deyil: nə siyahıda, nə axtarışda, nə sayğacda, nə də tarixçədə. Özünüzü işarələnmiş saxlayın və onu təsdiqləyə biləcək daha bir redaktoru işarələyin.',
    'Who may know of it': 'Kim xəbərdar ola bilər',
    'Limit it': 'Məhdudlaşdır',
    'Start a new edition': 'Yeni redaksiyaya başla',
    'Change it: start a new edition': 'Dəyiş: yeni redaksiyaya başla',
    'What kind of change is it?': 'Bu hansı növ dəyişiklikdir?',
    'Start the new edition': 'Yeni redaksiyaya başla',
    Discard: 'At',
    'Discard this edition': 'Bu redaksiyanı at',
    'It was never published and never will be. Its texts are erased after 90 days; that it existed stays on record.':
      'O, dərc edilməyib və edilməyəcək. Mətnləri 90 gün sonra silinir; mövcud olduğu qeydlərdə qalır.',
    'Pinned to the front page': 'Ana səhifəyə bərkidilib',
    'By <person></person>, until <date></date>. Then the newest release leads again.':
      'Bərkidən: <person></person>. Müddət: <date></date> tarixinədək. Sonra yenidən ən yeni reliz birinci olur.',
    'Take it off the front page': 'Ana səhifədən çıxar',
    'Pin to the front page': 'Ana səhifəyə bərkit',
    'Pin it until another time': 'Başqa vaxtadək bərkit',
    'It stands first on the front page until the time below, or until it is withdrawn.':
      'Aşağıdakı vaxtadək və ya geri çağırılanadək ana səhifədə birinci durur.',
    'It takes the place of No. {reference}, which is pinned now.':
      'İndi bərkidilmiş № {reference} relizini əvəz edir.',
    'Until, in {zone}': 'Nə vaxtadək ({zone})',
    'Pin it': 'Bərkit',
    'Asked: retract this release': 'Sorğu: bu relizi ləğv etmək',
    'Asked: suppress edition {number}': 'Sorğu: {number} nömrəli redaksiyanı silmək',
    'By <person></person>, <date></date>. It waits for another editor.':
      'Sorğu verən: <person></person>, <date></date>. Başqa redaktoru gözləyir.',
    'Confirm: it goes for good': 'Təsdiq et: birdəfəlik silinir',
    'Confirm: this edition goes for good': 'Təsdiq et: bu redaksiya birdəfəlik silinir',
    'Cancel the request': 'Sorğunu geri götür',
    'Edition {number} was published past the review': '{number} nömrəli redaksiya yoxlanışsız dərc edilib',
    'By <person></person>: <reason></reason>': '<person></person>: <reason></reason>',
    'Read it as it stands, then sign it off; or correct or withdraw it.':
      'Olduğu kimi oxuyun, sonra təsdiq imzası verin; ya da düzəldin və ya geri çağırın.',
    'Sign off': 'Təsdiq imzası ver',
    'Sign it off': 'Təsdiq imzası ver',
    'Sign off the import': 'İdxala təsdiq imzası ver',
    'Sign off all {count} that this import brought':
      'Bu idxalla gələnlərin hamısına təsdiq imzası ver ({count})',
    Withdraw: 'Geri çağır',
    'At once. The text of all editions stays readable behind a dated banner with the reason; the release leaves lists. It can be reinstated.':
      'Dərhal. Bütün redaksiyaların mətni tarixi və səbəbi göstərən bildirişin altında oxunaqlı qalır; reliz siyahılardan çıxır. Onu bərpa etmək olar.',
    'Withdraw it now': 'İndi geri çağır',
    Reinstate: 'Bərpa et',
    'The same edition stands again, at once. That it was withdrawn stays in its history.':
      'Həmin redaksiya dərhal yenidən qüvvəyə minir. Geri çağırıldığı tarixçəsində qalır.',
    'Why it stands again': 'Niyə yenidən qüvvəyə minir',
    'For the record of this newsroom; readers do not see it.':
      'Bu mətbuat mərkəzinin qeydləri üçün; oxucular bunu görmür.',
    'Reinstate it now': 'İndi bərpa et',
    'Ask for a retraction': 'Ləğvini istə',
    'Ask for it to be retracted': 'Ləğvini istə',
    'It is withdrawn at once. When another editor confirms, the page, all its editions and files are gone for good; only the number and the reason stay. Withdrawing is enough for most mistakes.':
      'Dərhal geri çağırılır. Başqa redaktor təsdiqlədikdən sonra səhifə, bütün redaksiyaları və faylları birdəfəlik silinir; yalnız nömrə və səbəb qalır. Səhvlərin çoxu üçün geri çağırmaq kifayətdir.',
    'Withdraw it and ask': 'Geri çağır və sorğu göndər',
    'Public reason in {language}': 'Açıq səbəb ({language})',
    'Move it to {day}?': 'Yeni günə köçürülsün: {day}?',
    'There is no {time} on this day': 'Bu gün saat {time} olmayacaq',
    'The clocks go forward over it. Choose another time.':
      'Saatlar irəli çəkilərkən bu vaxt atlanır. Başqa vaxt seçin.',
    Move: 'Köçür',
    'Appears at': 'Nə vaxt dərc ediləcək',
    'The institution’s time: {zone}, {offset} today. Now it is {now}.':
      'Qurumun vaxtı: {zone}, bu gün {offset}. İndi: {now}.',
    'Move it': 'Vaxtını dəyiş',
    'Leave it': 'Olduğu kimi saxla',
    'Move to another time': 'Başqa vaxta köçür',
    'Now it appears <date></date>. Moving it keeps the approval.':
      'İndiki vaxtı: <date></date>. Köçürüləndə təsdiq qüvvədə qalır.',
    'It has no time yet.': 'Hələ vaxtı yoxdur.',
    'Not now': 'İndi olmaz',
    'An editor can move it.': 'Onu redaktor köçürə bilər.',
    'Only what is approved can be given a time.': 'Yalnız təsdiqlənmiş redaksiyanın vaxtı təyin edilə bilər.',
    'Nothing else is planned.': 'Başqa heç nə planlaşdırılmayıb.',
    'It is a holiday: {holiday}.': 'Bayram günüdür: {holiday}.',
    'It is a weekend.': 'İstirahət günüdür.',
    'The clocks go forward on this day.': 'Bu gün saatlar irəli çəkilir.',
    'The clocks go back on this day.': 'Bu gün saatlar geri çəkilir.',
    'Another release appears less than a quarter of an hour from it.':
      'Ondan on beş dəqiqədən az fərqlə başqa reliz dərc edilir.',
    'Check and submit': 'Yoxla və təqdim et',
    'Mend it': 'Düzəlt',
    'Filled in for you': 'Sizin üçün doldurulub',
    'There is nothing to submit.': 'Təqdim ediləcək heç nə yoxdur.',
    'It was submitted already, or it is further on.': 'Artıq təqdim edilib və ya növbəti mərhələdədir.',
    'See where it stands': 'Hansı mərhələdə olduğuna bax',
    beginning: 'başlanğıcı',
    end: 'sonu',
    'who accredits': 'kim akkreditasiya edir',
    'end of the accreditation': 'akkreditasiyanın sonu',
    'Submit for review': 'Yoxlanışa təqdim et',
    'Correct as it stands?': 'Olduğu kimi düzgündür?',
    'Mend each of these, or tick it. Who reviews sees what you ticked.':
      'Bunların hər birini düzəldin və ya işarələyin. Yoxlayan nəyi işarələdiyinizi görür.',
    'Nothing is missing.': 'Heç nə çatışmır.',
    'Who should review it?': 'Kim yoxlasın?',
    'Any editor': 'İstənilən redaktor',
    'Every editor is told. You cannot approve it yourself.':
      'Bütün redaktorlara bildirilir. Özünüz təsdiqləyə bilməzsiniz.',
    'Back to the text': 'Mətnə qayıt',
  },
  inBrowser: {
    'To mend before it can be submitted': 'Təqdim etməzdən əvvəl düzəldilməlidir',
    'Which of the two?': 'İkisindən hansı?',
    'The first, before the clocks go back': 'Birinci, saatlar geri çəkilməzdən əvvəl',
    'The second, after they went back': 'İkinci, saatlar geri çəkildikdən sonra',
  },
};
