/** A release: its cards, its history, starting one. */
export const releases = {
  said: {
    'Make a template of it': 'Bundan şablon yarat',
    Release: 'Reliz',
    '{kind} in {section}. No number yet: it is given at first publication. Started by <person></person>.':
      '{kind}, bölmə: {section}. Hələ nömrəsi yoxdur: ilk dərcdə verilir. Başlayan: <person></person>.',
    '{kind} in {section}. No. {reference}. Started by <person></person>.':
      '{kind}, bölmə: {section}. № {reference}. Başlayan: <person></person>.',
    'It begins as a draft that only this newsroom sees. Kind, section and languages can be changed until it is submitted.':
      'Reliz yalnız bu mətbuat mərkəzinin gördüyü qaralama kimi başlayır. Növü, bölməni və dilləri təqdim edilənədək dəyişmək olar.',
    'Headline in {language}': 'Başlıq ({language})',
    'A working headline is enough for now.': 'Hələlik işçi başlıq kifayətdir.',
    'They go out together. A language can also be added later, as an edition of its own.':
      'Onlar birlikdə dərc edilir. Dili sonra da ayrıca redaksiya kimi əlavə etmək olar.',
    'Fixed address': 'Sabit ünvan',
    'Only for a standing page: one short word, such as about. It stays for ever.':
      'Yalnız daimi səhifə üçün: bir qısa söz, məsələn, about. Həmişəlik qalır.',
    'Start writing': 'Yazmağa başla',
    '{kind} with the template <template></template>.': '{kind}, şablon: <template></template>.',
    'Begin with': 'Nədən başlanılsın',
    'An empty page': 'Boş səhifə',
    'Change the templates': 'Şablonları dəyiş',
    'Start another like it': 'Buna bənzər başqasına başla',
    Duplicate: 'Surətini çıxar',
    'A new draft with these texts, fields and contacts. Approvals, schedule, number, address and archive date stay with this release.':
      'Bu mətnlər, sahələr və əlaqələrlə yeni qaralama. Təsdiqlər, təyin edilmiş vaxt, nömrə, ünvan və arxiv tarixi bu relizdə qalır.',
    'Duplicate this release': 'Bu relizin surətini çıxar',
    'Edition {number}': 'Redaksiya {number}',
    'Never public': 'Heç vaxt dərc edilməyib',
    'In work': 'İşdədir',
    'The next edition': 'Növbəti redaksiya',
    Suppressed: 'Silinib',
    Forced: 'Yoxlanışsız',
    Late: 'Gecikib',
    History: 'Tarixçə',
    'What readers have: edition {number}': 'Oxucuların gördüyü: redaksiya {number}',
    'Public since <date></date>, by the clock.': '<date></date> tarixindən açıqdır, avtomatik dərc edilib.',
    'Public since <date></date>, by the clock, late.':
      '<date></date> tarixindən açıqdır, avtomatik dərc edilib, gecikmə ilə.',
    'Public since <date></date>, by <person></person>.':
      '<date></date> tarixindən açıqdır. Dərc edən: <person></person>.',
    'Public since <date></date>, by <person></person>, late.':
      '<date></date> tarixindən açıqdır, gecikmə ilə. Dərc edən: <person></person>.',
    'ended <date></date>': 'bitib: <date></date>',
    'Returned with a comment': 'Şərhlə geri qaytarılıb',
    'It was due, and refused': 'Vaxtı çatdı, lakin dərc rədd edildi',
    'Written by {names}.': 'Yazanlar: {names}.',
    'Last changed <date></date>.': 'Son dəyişiklik: <date></date>.',
    'Approved by <person></person>, <date></date>.': 'Təsdiqləyən: <person></person>, <date></date>.',
    'See the changes': 'Dəyişikliklərə bax',
    'Publish or schedule': 'Dərc et və ya vaxtını təyin et',
    'This release is retracted for good.': 'Bu reliz birdəfəlik ləğv edilib.',
    'Readers find its number and the reason, nothing else. What happened stays in the history below.':
      'Oxucular yalnız onun nömrəsini və səbəbi görür. Nə baş verdiyi aşağıdakı tarixçədə qalır.',
    'This release was discarded before it was ever public.': 'Bu reliz dərc edilmədən atılıb.',
    'Its texts are erased 90 days after. Start a new release to take the matter up again.':
      'Mətnləri 90 gün sonra silinir. Məsələyə qayıtmaq üçün yeni relizə başlayın.',
    'an import': 'idxal',
    'There is nothing to preview.': 'Ön baxış üçün heç nə yoxdur.',
    'No edition of this release is being worked on.': 'Bu relizin heç bir redaksiyası üzərində iş getmir.',
    'Back to the release': 'Relizə qayıt',
    'Preview: nobody outside sees this': 'Ön baxış: bunu kənarda heç kim görmür',
    'Languages of the preview': 'Ön baxışın dilləri',
    Edit: 'Redaktə et',
    'The release': 'Reliz',
  },
  inBrowser: {
    Preview: 'Ön baxış',
    'You, in another tab, are editing': 'Siz başqa vərəqdə redaktə edirsiniz',
    'You, in another tab, are looking': 'Siz başqa vərəqdə baxırsınız',
    '{name} is editing': '{name} redaktə edir',
    '{name} is looking': '{name} baxır',
    '<person></person> has saved since you opened this page.':
      'Siz bu səhifəni açandan sonra dəyişiklikləri yadda saxlayıb: <person></person>.',
  },
};
