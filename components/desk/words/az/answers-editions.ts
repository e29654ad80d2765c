/** What rules and deeds answer about releases, their editions and their review. */
export const answersEditions = {
  said: {
    'Only a person can approve.': 'Yalnız insan təsdiqləyə bilər.',
    'Only a person can comment.': 'Yalnız insan şərh yaza bilər.',
    'There is no such passage. Load the page again and choose it anew.':
      'Belə hissə yoxdur. Səhifəni yenidən açıb onu təkrar seçin.',
    'A standing page has the one address it stands at. Start another page instead.':
      'Daimi səhifənin yalnız bir ünvanı var. Əvəzinə başqa səhifə başlayın.',
    'There is no such release, or you may not see it.':
      'Belə reliz yoxdur və ya onu görmək hüququnuz yoxdur.',
    'You may not do this. Ask an editor, or an admin for the role.':
      'Bunu etmək hüququnuz yoxdur. Redaktora müraciət edin və ya admindən rol istəyin.',
    'Only a person can publish past the review.': 'Yoxlanışsız yalnız insan dərc edə bilər.',
    'Write why this cannot wait for a review.': 'Bunun nə üçün yoxlanışı gözləyə bilmədiyini yazın.',
    'The newsroom is frozen: nothing is published until two people lift the freeze.':
      'Mətbuat mərkəzi dondurulub: iki nəfər dondurmanı götürənədək heç nə dərc edilmir.',
    'A retraction of this release waits for confirmation. Cancel that first.':
      'Bu relizin ləğvi təsdiq gözləyir. Əvvəlcə həmin sorğunu geri götürün.',
    'Somebody else has signed in in this browser since. Nothing was saved; what you typed stays here. Sign in again yourself in another tab.':
      'Bu brauzerdə bu vaxt başqası daxil olub. Heç nə saxlanmadı; yazdıqlarınız burada qalır. Başqa vərəqdə özünüz yenidən daxil olun.',
    'This text does not belong to this edition. Open the edition again.':
      'Bu mətn bu redaksiyaya aid deyil. Redaksiyanı yenidən açın.',
    'You left this text open in too many places. Save it here.':
      'Bu mətni həddən çox yerdə açıq qoymusunuz. Onu burada yadda saxlayın.',
    'Name yourself too: only who is named can open it again.':
      'Özünüzü də seçin: onu yalnız adı çəkilənlər yenidən aça bilər.',
    'Choose people who work here as writers or editors.':
      'Burada yazar və ya redaktor kimi işləyənləri seçin.',
    'Only a person can pin a release.': 'Relizi yalnız insan bərkidə bilər.',
    'A standing page is in the menu, not in the news. Pin a release.':
      'Daimi səhifə xəbərlərdə deyil, menyudadır. Reliz bərkidin.',
    'Too many pages are open on this edition.': 'Bu redaksiya həddən çox səhifədə açıqdır.',
    'The text is not the one that was approved. Return it to draft and have it approved.':
      'Mətn təsdiqlənmiş mətn deyil. Onu qaralamaya qaytarın və təsdiqlədin.',
    'The publish time is not reached.': 'Dərc vaxtı hələ çatmayıb.',
    'The clock of this machine was set; publishing waits.': 'Serverin saatı dəyişdirilib; dərc gözləyir.',
    'Write why the release is public again.': 'Relizin nə üçün yenidən açıq olduğunu yazın.',
    'This request was already confirmed.': 'Bu sorğu artıq təsdiqlənib.',
    'This request was already cancelled.': 'Bu sorğu artıq geri götürülüb.',
    'Only a person can confirm this.': 'Bunu yalnız insan təsdiqləyə bilər.',
    'It is open already.': 'Artıq açıqdır.',
    'This was resolved. Reopen it to go on.': 'Bu həll olunub. Davam etmək üçün yenidən açın.',
    'A retraction of this release already waits for another editor.':
      'Bu relizin ləğvi artıq başqa redaktoru gözləyir.',
    'This edition is already suppressed.': 'Bu redaksiya artıq silinib.',
    'A suppression of this edition already waits for another editor.':
      'Bu redaksiyanın silinməsi artıq başqa redaktoru gözləyir.',
    'Only a person can resolve a comment.': 'Şərhi yalnız insan həll edilmiş saya bilər.',
    'Somebody has resolved it already.': 'Bunu artıq kimsə həll edib.',
    'Say what should be changed, so that the writer knows.':
      'Nəyin dəyişdirilməli olduğunu yazın ki, yazar bilsin.',
    'Choose an editor who may see this edition and has put no word into it.':
      'Bu redaksiyanı görə bilən və ona bir söz də yazmayan redaktoru seçin.',
    'This passage was saved elsewhere since you opened it. Your text is kept in the history; choose below which words stay.':
      'Siz açandan sonra bu hissə başqa yerdə yadda saxlanıb. Mətniniz tarixçədə saxlanılır; aşağıda hansı sözlərin qalacağını seçin.',
    'This release was published already; its date stays.': 'Bu reliz artıq dərc edilib; tarixi dəyişmir.',
    'Give a date and a time, such as 2018-09-13 18:19.': 'Tarix və vaxtı yazın, məsələn, 2018-09-13 18:19.',
    'The clocks went forward over this time: it never was. Choose another.':
      'Saatlar bu vaxtın üzərindən irəli çəkilib: belə vaxt olmayıb. Başqasını seçin.',
    'An archive date is in the past. To publish later, use the schedule.':
      'Arxiv tarixi keçmişdə olur. Sonra dərc etmək üçün cədvəldən istifadə edin.',
    'There is no such date. Check day and month.': 'Belə tarix yoxdur. Gün və ayı yoxlayın.',
    'The kind of change and what readers are told of it stay once submitted. Return this to draft to change them.':
      'Dəyişikliyin növü və oxuculara bu barədə deyilənlər təqdim edildikdən sonra dəyişmir. Onları dəyişmək üçün qaralamaya qaytarın.',
    'A standing page stays one, and nothing else becomes one. Start another release for it.':
      'Daimi səhifə daimi səhifə olaraq qalır və başqa heç nə ona çevrilmir. Bunun üçün başqa reliz başlayın.',
    'Another release has the address “{address}”. Take “{free}”, or choose another.':
      '“{address}” ünvanı başqa relizdədir. “{free}” götürün və ya başqasını seçin.',
    'Only a person can sign off.': 'Təsdiq imzasını yalnız insan verə bilər.',
    'This edition does not wait for a sign-off.': 'Bu redaksiya təsdiq imzası gözləmir.',
    'There is no such release, or readers do not have it.': 'Belə reliz yoxdur və ya oxucular onu görmür.',
    'An edition of this release is already being worked on. Go on with that one.':
      'Bu relizin bir redaksiyası üzərində artıq iş gedir. Onu davam etdirin.',
    'A new edition of this release cannot be started now. Ask an editor.':
      'Hazırda bu relizin yeni redaksiyasını başlamaq olmaz. Redaktora müraciət edin.',
    'Choose at least one language.': 'Ən azı bir dil seçin.',
    'The institution does not publish in {language}. Choose others.':
      'Qurum bu dildə dərc etmir: {language}. Başqalarını seçin.',
    'This template is gone, or belongs to another kind. Choose again what to begin with.':
      'Bu şablon artıq yoxdur və ya başqa növə aiddir. Nədən başlayacağınızı yenidən seçin.',
    'Give the page a short address of small letters, such as about, that the site itself does not use.':
      'Səhifəyə kiçik hərflərlə saytın özünün istifadə etmədiyi qısa ünvan verin, məsələn, about.',
    'Only a standing page has a fixed address. Leave it empty.':
      'Sabit ünvan yalnız daimi səhifədə olur. Boş saxlayın.',
    'Another page has the address “{address}”. Choose another.':
      '“{address}” ünvanı başqa səhifədədir. Başqasını seçin.',
    '{concern} Correct it, or tick it as right.': '{concern} Düzəldin və ya düzgün olduğunu qeyd edin.',
    'This is not ready to go out yet. See what is missing below.':
      'Bu hələ çıxmağa hazır deyil. Nəyin çatmadığına aşağıda baxın.',
    'The text was changed since you opened it. Look at it again before you go on.':
      'Siz açandan sonra mətn dəyişdirilib. Davam etməzdən əvvəl ona yenidən baxın.',
    'This edition is not limited.': 'Bu redaksiya məhdudlaşdırılmayıb.',
    'This release is not pinned to the front page.': 'Bu reliz ana səhifəyə bərkidilməyib.',
    'The end of the pin is not reached.': 'Bərkitmənin vaxtı hələ bitməyib.',
    'Give readers the reason in {language}.': 'Səbəbi oxuculara bu dildə yazın: {language}.',
    'Readers are told why, in every language.': 'Səbəb oxuculara bütün dillərdə deyilir.',
    'You contributed to this edition. Another editor has to approve it.':
      'Siz bu redaksiyanın hazırlanmasında iştirak etmisiniz. Onu başqa redaktor təsdiqləməlidir.',
    'You published or contributed to this edition. Another editor has to sign it off.':
      'Bu redaksiyanı siz dərc etmisiniz və ya hazırlanmasında iştirak etmisiniz. Təsdiq imzasını başqa redaktor verməlidir.',
    'You asked for this. Another person has to confirm it.':
      'Bunu siz istəmisiniz. Onu başqası təsdiqləməlidir.',
    'This edition is a draft. Submit it for review first.':
      'Bu redaksiya qaralamadır. Əvvəlcə onu yoxlanışa təqdim edin.',
    'This edition is in review. Return it to draft, or approve it first.':
      'Bu redaksiya yoxlanışdadır. Əvvəlcə onu qaralamaya qaytarın və ya təsdiqləyin.',
    'This edition is approved. Reopen it to change it; that voids the approval.':
      'Bu redaksiya təsdiqlənib. Dəyişmək üçün yenidən açın; bu, təsdiqi qüvvədən salır.',
    'This edition is scheduled. Unschedule it first.':
      'Bu redaksiyanın vaxtı təyin edilib. Əvvəlcə onu cədvəldən çıxarın.',
    'This edition is published. Start a new edition to change it.':
      'Bu redaksiya dərc edilib. Dəyişmək üçün yeni redaksiya başlayın.',
    'A newer edition has replaced this one. Work on the newest one.':
      'Bu redaksiyanı daha yenisi əvəz edib. Ən yenisi üzərində işləyin.',
    'This release is withdrawn. Reinstate it, or publish a new edition.':
      'Bu reliz geri çağırılıb. Onu bərpa edin və ya yeni redaksiya dərc edin.',
    'This release is retracted for good. Start a new release.':
      'Bu reliz həmişəlik ləğv edilib. Yeni reliz başlayın.',
    'This edition was discarded. Start a new one.': 'Bu redaksiya atılıb. Yenisini başlayın.',
    'This time is past. Choose a later one, or publish now.':
      'Bu vaxt keçib. Daha gec vaxt seçin və ya indi dərc edin.',
    'This time is past. Choose a later one.': 'Bu vaxt keçib. Daha gec vaxt seçin.',
    'Give a date and a time, such as 2026-11-24 09:00.': 'Tarix və vaxtı yazın, məsələn, 2026-11-24 09:00.',
    'The clocks go forward over this time: it does not exist. Choose another.':
      'Saatlar bu vaxtın üzərindən irəli çəkilir: belə vaxt yoxdur. Başqasını seçin.',
    'The clocks go back: this time comes twice. Say whether you mean the first or the second.':
      'Saatlar geri çəkilir: bu vaxt iki dəfə gəlir. Birincisini, yoxsa ikincisini nəzərdə tutduğunuzu göstərin.',
    '{languages} is new here. Choose “translation” as the kind of change, or leave {languages} out.':
      'Burada yeni dil var: {languages}. Dəyişikliyin növü kimi “Tərcümə” seçin və ya bu dili çıxarın.',
    'No language is added here. Include the new one, or choose another kind of change.':
      'Burada dil əlavə olunmur. Yenisini daxil edin və ya dəyişikliyin başqa növünü seçin.',
    'An edition that adds a translation leaves the event as it is. Undo the change, or choose another kind of change.':
      'Tərcümə əlavə edən redaksiya tədbiri olduğu kimi saxlayır. Dəyişikliyi geri alın və ya dəyişikliyin başqa növünü seçin.',
    'An edition that adds a translation leaves {language} as it is. Undo the change, or choose another kind of change.':
      'Tərcümə əlavə edən redaksiya bu dili olduğu kimi saxlayır: {language}. Dəyişikliyi geri alın və ya dəyişikliyin başqa növünü seçin.',
    'Write why this cannot wait for another editor.':
      'Bunun nə üçün başqa redaktoru gözləyə bilmədiyini yazın.',
    'The newsroom is frozen already.': 'Mətbuat mərkəzi artıq dondurulub.',
    'Write why nothing may be published now.': 'Hazırda nə üçün heç nə dərc edilməməli olduğunu yazın.',
    'The newsroom is not frozen.': 'Mətbuat mərkəzi dondurulmayıb.',
    'An editor has to ask for the freeze to be lifted first; then another person lifts it.':
      'Əvvəlcə redaktor dondurmanın götürülməsini istəməlidir; sonra onu başqası götürür.',
    'Write your comment first.': 'Əvvəlcə şərhinizi yazın.',
    'Choose a passage of the text.': 'Mətndən bir hissə seçin.',
    'Choose a kind.': 'Növ seçin.',
    'Choose a section.': 'Bölmə seçin.',
    'Shorten the headline.': 'Başlığı qısaldın.',
    'Choose what kind of change this is.': 'Bunun hansı növ dəyişiklik olduğunu seçin.',
  },
  inBrowser: {},
};
