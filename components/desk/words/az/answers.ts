/** What rules and deeds answer: forms in general, signing in, people. */
export const answers = {
  said: {
    'This is no form of ours, or it is too large. Load the page again.':
      'Bu bizim forma deyil və ya həddən böyükdür. Səhifəni yenidən açın.',
    'Some fields need another look.': 'Bəzi sahələrə yenidən baxmaq lazımdır.',
    'Some fields need another look. Nothing was changed.':
      'Bəzi sahələrə yenidən baxmaq lazımdır. Heç nə dəyişdirilmədi.',
    'Some fields need another look. Nothing was asked.':
      'Bəzi sahələrə yenidən baxmaq lazımdır. Sorğu göndərilmədi.',
    'Shorten this.': 'Bunu qısaldın.',
    'Shorten this to {limit} characters.': 'Bunu {limit} simvoladək qısaldın.',
    'Shorten this to {limit} characters; it has {length}.':
      'Bunu {limit} simvoladək qısaldın; hazırda {length} simvoldur.',
    'Shorten this to {limit} characters; it has {length}. For more, publish a release.':
      'Bunu {limit} simvoladək qısaldın; hazırda {length} simvoldur. Daha çoxunu demək üçün reliz dərc edin.',
    'This form is incomplete. Load the page again.': 'Forma tam deyil. Səhifəni yenidən açın.',
    'This form did not come from a page of this newsroom. Load the page again.':
      'Bu forma bu mətbuat mərkəzinin səhifəsindən gəlməyib. Səhifəni yenidən açın.',
    'This did not come from a page of this newsroom.': 'Bu, bu mətbuat mərkəzinin səhifəsindən gəlməyib.',
    'Something went wrong on our side. Try again, or give the operator this reference: {reference}.':
      'Bizim tərəfdə xəta baş verdi. Yenidən cəhd edin və ya sistem operatoruna bu nömrəni bildirin: {reference}.',
    'Something went wrong on our side. Give the operator this reference: {reference}.':
      'Bizim tərəfdə xəta baş verdi. Sistem operatoruna bu nömrəni bildirin: {reference}.',
    'You are signed out. Sign in again; what you typed stays here.':
      'Siz çıxmısınız. Yenidən daxil olun; yazdıqlarınız burada qalır.',
    'You are signed out. Sign in again in another tab.': 'Siz çıxmısınız. Başqa vərəqdə yenidən daxil olun.',
    'You are signed out. Load the page again and sign in.':
      'Siz çıxmısınız. Səhifəni yenidən açıb daxil olun.',
    'Done.': 'Hazırdır.',
    'Accepted, but not yet visible to readers.': 'Qəbul olundu, lakin oxuculara hələ görünmür.',
    'The newsroom is busy. Nothing was changed; try again.':
      'Mətbuat mərkəzi məşğuldur. Heç nə dəyişdirilmədi; yenidən cəhd edin.',
    '{why} Nothing was changed. Keep what you typed, and tell the operator.':
      '{why} Heç nə dəyişdirilmədi. Yazdıqlarınızı saxlayın və sistem operatoruna xəbər verin.',
    'This newsroom asks you for a second factor. Set it up on your account, then repeat this.':
      'Bu mətbuat mərkəzi sizdən ikinci amil tələb edir. Onu hesabınızda qurun, sonra bunu təkrarlayın.',
    'Confirm that it is you: sign in again, then repeat this.':
      'Siz olduğunuzu təsdiqləyin: yenidən daxil olun, sonra bunu təkrarlayın.',
    'This link was used, has expired, or was replaced by a newer one. Ask for a new one.':
      'Bu keçid istifadə olunub, vaxtı bitib və ya yenisi ilə əvəz edilib. Yenisini istəyin.',
    'This link is incomplete.': 'Keçid tam deyil.',
    'Give your name, in at most 200 characters.': 'Adınızı ən çoxu 200 simvolla yazın.',
    'This was begun too long ago. Begin again and let your app read the new square.':
      'Bu çoxdan başlanıb. Yenidən başlayın və tətbiqinizə yeni kvadratı oxudun.',
    'This is not the code that your app should show. Wait for the next one, and check the clock of your phone.':
      'Bu, tətbiqinizin göstərməli olduğu kod deyil. Növbəti kodu gözləyin və telefonunuzun saatını yoxlayın.',
    'This session has ended already.': 'Bu seans artıq bitib.',
    'This sign-in was begun too long ago or somewhere else. Begin again.':
      'Bu giriş çoxdan və ya başqa yerdə başlanıb. Yenidən başlayın.',
    'There is no such passkey.': 'Belə keçid açarı yoxdur.',
    'This newsroom asks you for a second factor. Add another one before you remove this one.':
      'Bu mətbuat mərkəzi sizdən ikinci amil tələb edir. Bunu silməzdən əvvəl başqasını əlavə edin.',
    'Too many passkeys are asked for at once. Try again in a few minutes.':
      'Eyni vaxtda həddən çox keçid açarı istənilir. Bir neçə dəqiqədən sonra yenidən cəhd edin.',
    'This code does not fit, or was used before. Wait for the next one and try again.':
      'Kod uyğun deyil və ya artıq istifadə olunub. Növbəti kodu gözləyib yenidən cəhd edin.',
    'This passkey lets nobody in here. Use another one or your password, or ask an admin.':
      'Bu keçid açarı ilə buraya daxil olmaq mümkün deyil. Başqa açardan və ya parolunuzdan istifadə edin, yaxud adminə müraciət edin.',
    'The e-mail address and the password do not fit. Check both, or ask an admin for a new link.':
      'E-poçt ünvanı və parol uyğun gəlmir. Hər ikisini yoxlayın və ya admindən yeni keçid istəyin.',
    'Too many people are signing in at this moment. Try again in a minute.':
      'Hazırda həddən çox adam daxil olur. Bir dəqiqədən sonra yenidən cəhd edin.',
    'This passkey could not be checked. Try again, and answer your device in time.':
      'Keçid açarını yoxlamaq mümkün olmadı. Yenidən cəhd edin və cihazınıza vaxtında cavab verin.',
    'Give the passkey a name.': 'Keçid açarına ad verin.',
    'This passkey is registered already.': 'Bu keçid açarı artıq qeydiyyatdan keçib.',
    'You have {count} passkeys. Remove one that you do not use first.':
      'Sizdə {count} keçid açarı var. Əvvəlcə istifadə etmədiyinizi silin.',
    'Your browser sent something else than a passkey. Try again.':
      'Brauzeriniz keçid açarı əvəzinə başqa şey göndərdi. Yenidən cəhd edin.',
    'Give it a name, such as “Work laptop”.': 'Ona ad verin, məsələn, “İş noutbuku”.',
    'You use no authenticator app. Load the page again.':
      'Siz təsdiqləyici tətbiqdən istifadə etmirsiniz. Səhifəni yenidən açın.',
    'Set up an authenticator app or a passkey first.':
      'Əvvəlcə təsdiqləyici tətbiqi və ya keçid açarını qurun.',
    'Ask an admin for a one-time link and sign in by it, then set your password.':
      'Admindən birdəfəlik keçid istəyin, onunla daxil olun, sonra parolunuzu təyin edin.',
    'This is not your password until now.': 'Bu sizin indiki parolunuz deyil.',
    'Give your second factor too. Begin again.': 'İkinci amilinizi də göstərin. Yenidən başlayın.',
    'You hold no role in this newsroom. Ask an admin for one.':
      'Bu mətbuat mərkəzində rolunuz yoxdur. Admindən rol istəyin.',
    'Write your password.': 'Parolunuzu yazın.',
    'Choose a password.': 'Parol seçin.',
    'Write your e-mail address.': 'E-poçt ünvanınızı yazın.',
    'A code is shorter than this.': 'Kod bundan qısa olur.',
    'Write the code.': 'Kodu yazın.',
    'Use at most {limit} characters.': 'Ən çoxu {limit} simvol yazın.',
    'Use at least {count} characters. A few words in a row are easy to remember.':
      'Ən azı {count} simvol yazın. Ardıcıl bir neçə sözü yadda saxlamaq asandır.',
    'This password is among the first that somebody would try. Choose another one.':
      'Bu, ilk növbədə sınanacaq parollardandır. Başqasını seçin.',
    'Use the button of the page to begin.': 'Başlamaq üçün səhifədəki düymədən istifadə edin.',
    'Load the page again and choose a session.': 'Səhifəni yenidən açıb seans seçin.',
    'There were too many tries. Wait 1 second, then try again.':
      'Həddən çox cəhd edilib. 1 saniyə gözləyib yenidən cəhd edin.',
    'There were too many tries. Wait {count} seconds, then try again.':
      'Həddən çox cəhd edilib. {count} saniyə gözləyib yenidən cəhd edin.',
    'There were too many tries. Wait 1 minute, then try again.':
      'Həddən çox cəhd edilib. 1 dəqiqə gözləyib yenidən cəhd edin.',
    'There were too many tries. Wait {count} minutes, then try again.':
      'Həddən çox cəhd edilib. {count} dəqiqə gözləyib yenidən cəhd edin.',
    'Only an admin may do this.': 'Bunu yalnız admin edə bilər.',
    'Nobody resets their own second factors. Change them on your account.':
      'Heç kim öz ikinci amillərini sıfırlamır. Onları hesabınızda dəyişin.',
    'Nobody changes their own roles. Ask another admin.':
      'Heç kim öz rollarını dəyişmir. Başqa adminə müraciət edin.',
    'There is no such person, or you may not see them.':
      'Belə əməkdaş yoxdur və ya onu görmək hüququnuz yoxdur.',
    'There is no such person.': 'Belə əməkdaş yoxdur.',
    'And {count} more.': 'Və daha {count}.',
    'Nobody was invited, because some lines are wrong.':
      'Bəzi sətirlər səhv olduğu üçün heç kim dəvət edilmədi.',
    'Somebody here has this e-mail address already. Change their roles instead.':
      'Burada bu e-poçt ünvanı olan əməkdaş artıq var. Onun rollarını dəyişin.',
    'This person is suspended. Reactivate them first.':
      'Bu əməkdaşın girişi dayandırılıb. Əvvəlcə onu bərpa edin.',
    'This person is active already.': 'Bu əməkdaş artıq aktivdir.',
    'This person has no second factor.': 'Bu əməkdaşın ikinci amili yoxdur.',
    'This person has no open invitation. Suspend them instead.':
      'Bu əməkdaşın açıq dəvəti yoxdur. Girişini dayandırın.',
    'This person is suspended already.': 'Bu əməkdaşın girişi artıq dayandırılıb.',
    'Only somebody who works here has a desk. Ask an admin for a role.':
      'İş masası yalnız burada işləyənlər üçündür. Admindən rol istəyin.',
    'Choose roles from the list.': 'Rolları siyahıdan seçin.',
    'Choose one of the answers.': 'Cavablardan birini seçin.',
    'Shorten the address.': 'Ünvanı qısaldın.',
    'Give the person’s name.': 'Əməkdaşın adını yazın.',
    'Shorten the name.': 'Adı qısaldın.',
    'Give the person’s e-mail address.': 'Əməkdaşın e-poçt ünvanını yazın.',
    'Paste the lines of the file.': 'Faylın sətirlərini yerləşdirin.',
    'Take a shorter file.': 'Daha qısa fayl seçin.',
    'Line {line}: {why}': 'Sətir {line}: {why}',
    'The file names nobody.': 'Faylda heç kim göstərilməyib.',
    'Take at most {count} people at a time.': 'Bir dəfəyə ən çoxu {count} nəfər götürün.',
    'This is no line of a CSV file: look at its quotation marks.':
      'Bu, CSV faylının sətri deyil: dırnaq işarələrini yoxlayın.',
    '“{word}” is no role. Choose from {roles}.': '“{word}” rol deyil. Bunlardan seçin: {roles}.',
    'This line has more cells than the first. Put commas in quotation marks.':
      'Bu sətirdə birincidən çox xana var. Vergülləri dırnaq işarəsinə alın.',
    'Line {line} has the same e-mail address.': '{line} nömrəli sətirdə eyni e-poçt ünvanı var.',
    'Begin with a line of the columns: name,email,roles,languages.':
      'Sütunların sətri ilə başlayın: name,email,roles,languages.',
    'There is no column “{name}”.': '“{name}” adlı sütun yoxdur.',
    'Write the e-mail address in full, such as name@example.org.':
      'E-poçt ünvanını tam yazın, məsələn, name@example.org.',
    'The newsroom has no language “{word}”. It has {languages}.':
      'Mətbuat mərkəzində “{word}” dili yoxdur. Olanlar: {languages}.',
    'This is the last active admin. Give somebody else the role of admin first.':
      'Bu, sonuncu aktiv admindir. Əvvəlcə admin rolunu başqasına verin.',
    'This is the last active editor. Give somebody else the role of editor first.':
      'Bu, sonuncu aktiv redaktordur. Əvvəlcə redaktor rolunu başqasına verin.',
    'The other admins are only invited yet. Wait until one of them has come in.':
      'Digər adminlər hələ yalnız dəvət olunub. Onlardan biri daxil olanadək gözləyin.',
    'The other editors are only invited yet. Wait until one of them has come in.':
      'Digər redaktorlar hələ yalnız dəvət olunub. Onlardan biri daxil olanadək gözləyin.',
    'Choose how you want to be told.': 'Sizə necə xəbər verilməsini seçin.',
    'There is no such mail any more.': 'Belə məktub artıq yoxdur.',
    'This mail waits no more, and its words are erased. Do again what it was sent for, such as a new link under People.':
      'Bu məktub artıq gözləmir və mətni silinib. Onun göndərilmə səbəbini yenidən icra edin, məsələn, “Əməkdaşlar” bölməsində yeni keçid yaradın.',
    'Load the page again and choose a mail.': 'Səhifəni yenidən açıb məktub seçin.',
    'The disk that holds the newsroom is full.': 'Mətbuat mərkəzinin diski dolub.',
    'The data folder of the newsroom cannot be written to.':
      'Mətbuat mərkəzinin məlumat qovluğuna yazmaq mümkün deyil.',
    'The disk that holds the newsroom does not take what is written to it; it may be full.':
      'Mətbuat mərkəzinin diski yazılanı qəbul etmir; ola bilsin, dolub.',
  },
  inBrowser: {},
};
