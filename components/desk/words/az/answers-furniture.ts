/** What rules and deeds answer about furniture, the notice, templates, kept filters. */
export const answersFurniture = {
  said: {
    'Only a person can approve a notice.': 'Sayt elanını yalnız insan təsdiqləyə bilər.',
    'You wrote this notice. Another editor has to approve it.':
      'Bu elanı siz yazmısınız. Onu başqa redaktor təsdiqləməlidir.',
    'The notice is not the one that you were shown. Read it again.':
      'Bu, sizə göstərilən elan deyil. Onu yenidən oxuyun.',
    'The time at which this notice ends is past. Cancel it, and ask for another.':
      'Bu elanın bitmə vaxtı keçib. Ondan imtina edin və başqasını istəyin.',
    'There is no such notice.': 'Belə elan yoxdur.',
    'This notice does not wait any more.': 'Bu elan artıq gözləmir.',
    'Readers do not see this notice any more.': 'Oxucular bu elanı artıq görmür.',
    'Only a person can show a notice.': 'Sayt elanını yalnız insan göstərə bilər.',
    'The end of the notice is not reached.': 'Elanın vaxtı hələ bitməyib.',
    'A notice waits for another editor already. Approve it or cancel it first.':
      'Bir elan artıq başqa redaktoru gözləyir. Əvvəlcə onu təsdiqləyin və ya ondan imtina edin.',
    'This notice does not wait for a sign-off.': 'Bu elan təsdiq imzası gözləmir.',
    'Write the notice in {language}.': 'Elanı bu dildə yazın: {language}.',
    'This is the default contact. Make another the default first.':
      'Bu, əsas əlaqədir. Əvvəlcə başqasını əsas edin.',
    'Give the contact a short key of small letters, digits and hyphens.':
      'Əlaqəyə kiçik hərflərdən, rəqəmlərdən və defislərdən ibarət qısa açar verin.',
    'Give the contact’s name in {language}.': 'Əlaqənin adını bu dildə yazın: {language}.',
    'Give an e-mail address or a telephone number.': 'E-poçt ünvanı və ya telefon nömrəsi yazın.',
    'There is no such press contact.': 'Mətbuat üçün belə əlaqə yoxdur.',
    'Give a day, such as 2026-03-20.': 'Günü yazın, məsələn, 2026-03-20.',
    'Give the holiday’s name in {language}.': 'Bayramın adını bu dildə yazın: {language}.',
    'There is no holiday on this day.': 'Bu gün bayram qeyd edilməyib.',
    'Choose one of the date styles.': 'Tarixin yazılışlarından birini seçin.',
    'Choose a time zone such as Asia/Baku.': 'Saat qurşağını seçin, məsələn, Asia/Baku.',
    'Keep {languages}: addresses in a language are for ever.':
      'Bunları saxlayın: {languages}. Hər dilin ünvanları həmişəlikdir.',
    'Give the colour as # and six digits, such as #0f4668.':
      'Rəngi # və altı rəqəmlə yazın, məsələn, #0f4668.',
    'Give the institution’s name in {language}.': 'Qurumun adını bu dildə yazın: {language}.',
    'In this zone, what was published on {day} would belong to another year, and its address would change. Keep {zone}.':
      'Bu saat qurşağında {day} tarixində dərc edilənlər başqa ilə düşər və ünvanları dəyişərdi. {zone} saxlayın.',
    'There is no such section.': 'Belə bölmə yoxdur.',
    'The last section stays: every release has one.': 'Sonuncu bölmə qalır: hər relizin bölməsi olur.',
    'Texts name this section, so it stays. Rename it instead.':
      'Mətnlərdə bu bölmə göstərilib, ona görə qalır. Əvəzinə adını dəyişin.',
    'There is no such topic.': 'Belə mövzu yoxdur.',
    'Texts carry this topic, so it stays. Rename it instead.':
      'Mətnlərdə bu mövzu var, ona görə qalır. Əvəzinə adını dəyişin.',
    'Give the section a short key of small letters, digits and hyphens.':
      'Bölməyə kiçik hərflərdən, rəqəmlərdən və defislərdən ibarət qısa açar verin.',
    'Give the topic a short key of small letters, digits and hyphens.':
      'Mövzuya kiçik hərflərdən, rəqəmlərdən və defislərdən ibarət qısa açar verin.',
    'Give the section’s name in {language}.': 'Bölmənin adını bu dildə yazın: {language}.',
    'Give the topic’s name in {language}.': 'Mövzunun adını bu dildə yazın: {language}.',
    'There is no such template. Load the page again.': 'Belə şablon yoxdur. Səhifəni yenidən açın.',
    'Say which template to remove.': 'Hansı şablonun silinəcəyini göstərin.',
    'Give the template a name.': 'Şablona ad verin.',
    'Another template has this name. Choose another.': 'Bu adda başqa şablon var. Başqa ad seçin.',
    'Standing pages have no templates. Choose another kind.':
      'Daimi səhifələrin şablonu olmur. Başqa növ seçin.',
    'Something in this template is too long. Shorten it.': 'Bu şablonda nəsə həddən uzundur. Qısaldın.',
    'The institution does not publish in one of these languages. Load the page again.':
      'Qurum bu dillərdən birində dərc etmir. Səhifəni yenidən açın.',
    'Choose a section that exists.': 'Mövcud bölməni seçin.',
    'Choose press contacts that exist.': 'Mövcud mətbuat əlaqələrini seçin.',
    'You keep {count} filters already. Delete one first.':
      'Sizdə artıq {count} filtr var. Əvvəlcə birini silin.',
    'You call another filter like this. Choose another name.':
      'Sizdə bu adda başqa filtr var. Başqa ad seçin.',
    'You keep no such filter. Load the page again.': 'Sizdə belə filtr yoxdur. Səhifəni yenidən açın.',
    'Give the filter a name.': 'Filtrə ad verin.',
    'Shorten the name to {limit} characters.': 'Adı {limit} simvoladək qısaldın.',
    'Choose something to filter by first.': 'Əvvəlcə nəyə görə süzəcəyinizi seçin.',
    'The file is too large for an emblem.': 'Fayl emblem üçün həddən böyükdür.',
    'Paste an SVG drawing: it begins with <svg.': 'SVG rəsmi yerləşdirin: o, <svg ilə başlayır.',
    'The drawing needs a viewBox, such as viewBox="0 0 64 64".':
      'Rəsmdə viewBox olmalıdır, məsələn, viewBox="0 0 64 64".',
    'Nothing of the drawing can be kept: use paths and plain shapes.':
      'Rəsmdən heç nə saxlamaq mümkün deyil: konturlardan və sadə fiqurlardan istifadə edin.',
    'The drawing is too detailed: simplify it to 6 kB, for it stands in every page.':
      'Rəsm həddən təfərrüatlıdır: 6 kB-dək sadələşdirin, çünki o, hər səhifədə durur.',
    'The drawing is too large for an emblem.': 'Rəsm emblem üçün həddən böyükdür.',
    'Shorten the key to 64 characters.': 'Açarı 64 simvoladək qısaldın.',
    'Use small letters, digits and hyphens, such as press-office.':
      'Kiçik hərflərdən, rəqəmlərdən və defislərdən istifadə edin, məsələn, press-office.',
    'Write the e-mail address in full, such as press@example.org.':
      'E-poçt ünvanını tam yazın, məsələn, press@example.org.',
    'Shorten the telephone number.': 'Telefon nömrəsini qısaldın.',
    'Somebody changed this meanwhile, so nothing was saved. Look at what stands there now and at what would come, then save it again.':
      'Bu arada kimsə bunu dəyişib, ona görə heç nə saxlanmadı. İndi nə olduğuna və nə olacağına baxın, sonra yenidən saxlayın.',
    'Look at it first: nothing is saved yet.': 'Əvvəlcə ona baxın: hələ heç nə saxlanmayıb.',
  },
  inBrowser: {},
};
