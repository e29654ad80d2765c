/** What was just done, after a form led to a page that says so. */
export const done = {
  said: {
    'Submitted. Every editor is told; it waits for a review.':
      'Təqdim edildi. Bütün redaktorlara bildirilib; yoxlanış gözləyir.',
    'Returned to draft. Its writers are told.': 'Qaralamaya qaytarıldı. Yazanlara bildirilib.',
    'Approved, exactly this text. Publish it now or schedule it.':
      'Məhz bu mətn təsdiqləndi. İndi dərc edin və ya vaxtını təyin edin.',
    'Reopened. The approval is void.': 'Yenidən açıldı. Təsdiq qüvvədən düşüb.',
    'Scheduled. Nobody outside sees anything of it before.':
      'Vaxtı təyin edildi. O vaxtadək kənarda heç kim heç nə görmür.',
    'Taken off the schedule. It stays approved.': 'Təyin edilmiş vaxt ləğv edildi. Təsdiq qüvvədə qalır.',
    'Published. Readers have it.': 'Dərc edildi. Oxucular görür.',
    'Published past the review. Another editor has to sign it off.':
      'Yoxlanışsız dərc edildi. Başqa redaktor təsdiq imzası verməlidir.',
    'Signed off.': 'Təsdiq imzası verildi.',
    'Withdrawn. Readers find the text behind a banner with the reason.':
      'Geri çağırıldı. Oxucular mətni səbəbi göstərən bildirişin altında görür.',
    'Reinstated. Readers have it again.': 'Bərpa edildi. Oxucular yenidən görür.',
    'Withdrawn, and asked to be retracted. Another editor has to confirm.':
      'Geri çağırıldı və ləğvi istənildi. Başqa redaktor təsdiqləməlidir.',
    'Retracted. Only the number and the reason stay.': 'Ləğv edildi. Yalnız nömrə və səbəb qalır.',
    'The request is cancelled. The release stays withdrawn until somebody reinstates it.':
      'Sorğu geri götürüldü. Reliz bərpa edilənədək geri çağırılmış qalır.',
    'Asked. Another editor has to confirm.': 'Sorğu göndərildi. Başqa redaktor təsdiqləməlidir.',
    'Suppressed. That edition is gone for readers.': 'Silindi. Oxucular üçün həmin redaksiya artıq yoxdur.',
    'The request is cancelled.': 'Sorğu geri götürüldü.',
    'The display time is set.': 'Göstərilən vaxt təyin edildi.',
    'Pinned. It leads the front page until then.': 'Bərkidildi. O vaxtadək ana səhifədə birincidir.',
    'No longer pinned. The newest release leads the front page.':
      'Artıq bərkidilməyib. Ana səhifədə ən yeni reliz birincidir.',
    'Limited. Only the people you named know of this edition until it is published.':
      'Məhdudlaşdırıldı. Dərc edilənədək bu redaksiyadan yalnız göstərdiyiniz şəxslər xəbərdardır.',
    'Open again: every writer and editor sees it.': 'Yenidən açıqdır: bütün yazarlar və redaktorlar görür.',
    'Set. Whoever was named is told.': 'Təyin edildi. Adı çəkilən şəxsə bildirilib.',
    'Saved. It counts from now on.': 'Yadda saxlanıldı. Bundan sonra qüvvədədir.',
    'Discarded.': 'Atıldı.',
    'Asked. Another editor has to approve it; nobody outside sees it before.':
      'Sorğu göndərildi. Başqa redaktor təsdiqləməlidir; o vaxtadək kənarda heç kim görmür.',
    'Approved. Readers see it on every page.': 'Təsdiqləndi. Oxucular hər səhifədə görür.',
    'Readers see it on every page. Another editor has to sign it off.':
      'Oxucular hər səhifədə görür. Başqa redaktor təsdiq imzası verməlidir.',
    'Cancelled. Nobody outside has seen it.': 'Ləğv edildi. Kənarda heç kim görməyib.',
    'Taken down. It is on no page any more.': 'Götürüldü. Artıq heç bir səhifədə yoxdur.',
    'Frozen. Nothing is published until two people lift it.':
      'Dərc dayandırıldı. İki nəfər bunu götürənədək heç nə dərc edilmir.',
    'Asked. Another editor or an admin lifts it.':
      'Sorğu göndərildi. Başqa redaktor və ya admin dayandırmanı götürür.',
    'Lifted. What was due meanwhile is approved and waits for an editor.':
      'Dayandırma götürüldü. Bu müddətdə vaxtı çatanlar təsdiqlənmiş haldadır və redaktoru gözləyir.',
    'The clock publishes again.': 'Avtomatik dərc yenidən işləyir.',
    'The roles were changed. That counts from the person’s next click; who gained a role signs in again.':
      'Rollar dəyişdirildi. Bu, şəxsin növbəti klikindən qüvvədədir; yeni rol alan yenidən daxil olur.',
    'Revoked. The link that was sent opens nothing.': 'Geri götürüldü. Göndərilmiş keçid artıq heç nə açmır.',
    'Saved. Your colleagues see it from now on.': 'Yadda saxlanıldı. Həmkarlarınız bundan sonra onu görür.',
    'Suspended, and signed out everywhere.': 'Fəaliyyəti dayandırıldı, hər yerdə çıxış edildi.',
    'Reactivated. The person can sign in again.': 'Bərpa edildi. Şəxs yenidən daxil ola bilər.',
    'Confirmed. What you typed waits in the tab before: send it again there.':
      'Təsdiqləndi. Yazdıqlarınız əvvəlki vərəqdə gözləyir: oradan yenidən göndərin.',
    'Your password is changed. Every other browser was signed out.':
      'Parolunuz dəyişdirildi. Bütün digər brauzerlərdə çıxış edildi.',
    'Signed out there. That counts from the next click.': 'Orada çıxış edildi. Növbəti klikdən qüvvədədir.',
    'Saved. Readers see it.': 'Yadda saxlanıldı. Oxucular görür.',
    'Saved. It counts for what is submitted from now on.':
      'Yadda saxlanıldı. Bundan sonra təqdim edilənlərə aiddir.',
    'Saved. The calendar shows it.': 'Yadda saxlanıldı. Təqvim göstərir.',
    'Saved. It counts for releases started from now on.':
      'Yadda saxlanıldı. Bundan sonra başlanan relizlərə aiddir.',
    'Your app is set up. From now on you are asked for its code when you sign in.':
      'Tətbiqiniz quruldu. Bundan sonra daxil olarkən onun kodu istənilir.',
    'The app is turned off.': 'Tətbiq söndürüldü.',
    'Added. You can sign in with it from now on.': 'Əlavə edildi. Bundan sonra onunla daxil ola bilərsiniz.',
    'Linked. From now on you can come in by it.': 'Bağlandı. Bundan sonra onunla daxil ola bilərsiniz.',
    'Unlinked. Whoever the person was there comes in no more.':
      'Bağlantı silindi. Əməkdaş oradakı hesabla daha daxil ola bilməz.',
    'It is tried at once. Look again in a moment.': 'Dərhal cəhd edilir. Bir azdan yenidən baxın.',
    'Renamed.': 'Adı dəyişdirildi.',
    'Removed. It signs you in no more.': 'Silindi. Artıq onunla daxil olmaq mümkün deyil.',
    'Taken away. The person signs in with the password until they set up a new one.':
      'Götürüldü. Şəxs yenisini quranadək parolla daxil olur.',
    'Saved. It counts from everybody’s next click.':
      'Yadda saxlanıldı. Hər kəsin növbəti klikindən qüvvədədir.',
  },
  inBrowser: {
    'Saved.': 'Yadda saxlanıldı.',
  },
};
