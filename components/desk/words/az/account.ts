/** Signing in, the own account, the second factor. */
export const account = {
  said: {
    'Sign in': 'Daxil ol',
    'Does it not answer?': 'Cavab vermir?',
    'Or with a password': 'Və ya parolla',
    'Emergency accounts': 'Fövqəladə hesablar',
    'Use a passkey': 'Keçid açarı ilə daxil ol',
    'No password yet? An admin of this newsroom gives you a one-time link.':
      'Hələ parolunuz yoxdur? Bu mətbuat mərkəzinin admini sizə birdəfəlik keçid verər.',
    'Forgotten your password?': 'Parolu unutmusunuz?',
    'You are signed out.': 'Çıxış etdiniz.',
    'Your new password is set. Sign in with it.': 'Yeni parolunuz təyin edildi. Onunla daxil olun.',
    'You are known there, but not in this newsroom. Ask an admin to invite you.':
      'Sizi orada tanıyırlar, bu mətbuat mərkəzində isə yox. Admindən dəvət istəyin.',
    'This sign-on is linked to another account of this newsroom, or yours to another sign-on. Ask an admin.':
      'Bu giriş bu mətbuat mərkəzinin başqa hesabına bağlıdır və ya hesabınız başqa girişə bağlıdır. Adminə müraciət edin.',
    'Confirm first that it is you, then link your sign-on.':
      'Əvvəlcə siz olduğunuzu təsdiqləyin, sonra girişinizi bağlayın.',
    'The newsroom is busy. Try again in a minute.':
      'Sistem məşğuldur. Bir dəqiqədən sonra yenidən cəhd edin.',
    'The sign-on cannot be reached at this moment. Try again in a minute.':
      'Vahid giriş hazırda əlçatan deyil. Bir dəqiqədən sonra yenidən cəhd edin.',
    'You are signed out here, but that sign-on offers no way to sign out from here, or does not answer. Sign out there yourself.':
      'Buradan çıxdınız, lakin həmin giriş buradan çıxmağa imkan vermir və ya cavab vermir. Oradan özünüz çıxın.',
    'You are signed out here, and your sign-on was asked to sign you out too.':
      'Buradan çıxdınız; vahid girişə də çıxdığınız bildirildi.',
    'Whoever uses this browser next can still come in by {name}, without a password.':
      'Bu brauzerdən sonra istifadə edən hələ də {name} ilə parolsuz daxil ola bilər.',
    'Sign out at {name} too': '{name} girişindən də çıx',
    'Signing out': 'Çıxış',
    'Go on to sign out': 'Çıxışa keç',
    'That did not work. Sign in here.': 'Alınmadı. Buradan daxil olun.',
    'The sign-on was broken off. Try again.': 'Giriş yarımçıq qaldı. Yenidən cəhd edin.',
    'Continue with {name}': '{name} ilə davam et',
    'Signing in': 'Daxil olunur',
    'Go on to sign in': 'Girişə keç',
    'What you are about to do needs a sign-in of the last {minutes} minutes.':
      'Edəcəyiniz iş son {minutes} dəqiqədə daxil olmağı tələb edir.',
    'Signed in as <name></name>': 'Daxil olan: <name></name>',
    'Confirm with a passkey': 'Keçid açarı ilə təsdiqlə',
    'Go back without confirming': 'Təsdiqləmədən geri qayıt',
    'You have no password yet. Ask for a new one-time link and sign in by it.':
      'Hələ parolunuz yoxdur. Yeni birdəfəlik keçid istəyin və onunla daxil olun.',
    Confirm: 'Təsdiqlə',
    'Code of your app': 'Tətbiqin kodu',
    'Code of your authenticator app': 'Autentifikator tətbiqinin kodu',
    'Six digits. If it changes while you type, take the new one.':
      'Altı rəqəm. Yazarkən dəyişsə, yenisini götürün.',
    'Recovery code': 'Bərpa kodu',
    'Use a recovery code': 'Bərpa kodundan istifadə et',
    'Five groups of five; it works once.': 'Beş simvolluq beş qrup; bir dəfə işləyir.',
    'Use this code': 'Bu kodla davam et',
    'Second factor': 'İkinci amil',
    'One more step for <email></email>.': '<email></email> üçün daha bir addım.',
    'Phone and recovery codes lost? An admin of this newsroom can let you in.':
      'Telefon və bərpa kodları itib? Bu mətbuat mərkəzinin admini sizi buraxa bilər.',
    'Begin again': 'Yenidən başla',
    'Forgotten password': 'Unudulmuş parol',
    'Back to signing in': 'Girişə qayıt',
    'If it is the address of somebody here, a link to choose a new password is sent to it.':
      'Bu, buradakı bir əməkdaşın ünvanıdırsa, ona yeni parol seçmək üçün keçid göndərilir.',
    'Send the link': 'Keçidi göndər',
    'Look into your mail.': 'Poçtunuza baxın.',
    'If this newsroom knows the address, a link is on its way. It works once, within {minutes} minutes. If none comes, look among the unwanted mail, or ask an admin of this newsroom.':
      'Bu ünvan mətbuat mərkəzinə tanışdırsa, keçid yoldadır. O, {minutes} dəqiqə ərzində bir dəfə işləyir. Gəlməsə, arzuolunmaz məktublara baxın və ya adminə müraciət edin.',
    'This newsroom sends no mail. Ask one of its admins for a one-time link.':
      'Bu mətbuat mərkəzi məktub göndərmir. Adminlərin birindən birdəfəlik keçid istəyin.',
    'Choose a password. You are signed in with it at once.': 'Parol seçin. Dərhal onunla daxil olacaqsınız.',
    'Set password and sign in': 'Parolu təyin et və daxil ol',
    'This link signs you in once.': 'Bu keçid sizi bir dəfə daxil edir.',
    'Choose a new password. You are signed out everywhere, and sign in with it.':
      'Yeni parol seçin. Hər yerdə çıxış ediləcək, yeni parolla daxil olacaqsınız.',
    'Set the new password': 'Yeni parolu təyin et',
    'This link does not work': 'Bu keçid işləmir',
    'Sign in with a password': 'Parolla daxil ol',
    'Your institution’s sign-on is all you need here.':
      'Burada sizə yalnız qurumunuzun vahid girişi lazımdır.',
    'New password': 'Yeni parol',
    'At least {least} characters. A few words in a row are easy to remember.':
      'Ən azı {least} simvol. Ardıcıl bir neçə söz asan yadda qalır.',
    'Your e-mail address and your roles are kept by the admins.':
      'E-poçt ünvanınızı və rollarınızı adminlər idarə edir.',
    'Change your name': 'Adı dəyiş',
    'Your name': 'Adınız',
    'Save your name': 'Adı yadda saxla',
    Password: 'Parol',
    'Change the password': 'Parolu dəyiş',
    'Choose a password': 'Parol seç',
    'A new password signs you out in every other browser.': 'Yeni parol bütün digər brauzerlərdə çıxış edir.',
    'You have none yet.': 'Hələ parolunuz yoxdur.',
    'A new password': 'Yeni parol',
    'Password until now': 'İndiyədək olan parol',
    On: 'Aktivdir',
    Off: 'Aktiv deyil',
    'Your password alone opens nothing.': 'Təkcə parolla daxil olmaq mümkün deyil.',
    'Whoever learns your password can sign in as you. A code from your phone keeps them out.':
      'Parolunuzu öyrənən hər kəs sizin adınızdan daxil ola bilər. Telefonunuzdakı kod buna mane olur.',
    'Look after it': 'İdarə et',
    'Where you are signed in': 'Daxil olduğunuz yerlər',
    'Sign out everywhere else': 'Buradan başqa hər yerdə çıxış et',
    'Do you not know one of them? Sign it out, then change your password.':
      'Onlardan birini tanımırsınız? Orada çıxış edin, sonra parolu dəyişin.',
    '{browser} on {system}': '{browser} ({system})',
    'Unknown browser on {system}': 'Naməlum brauzer ({system})',
    'Unknown browser': 'Naməlum brauzer',
    'This browser': 'Bu brauzer',
    'Since <since></since> · last seen <seen></seen>': '<since></since> tarixindən · son dəfə <seen></seen>',
    'Sign out there': 'Orada çıxış et',
    'Single sign-on': 'Vahid giriş',
    'Single sign-on of {name}': 'Vahid giriş: {name}',
    'Whoever they are there comes in no more, and is signed out. To link them anew, give them a one-time link.':
      'Oradakı hesabla daha daxil olmaq mümkün olmayacaq və onun sessiyaları bitəcək. Yenidən bağlamaq üçün birdəfəlik keçid verin.',
    'Unlink the single sign-on': 'Vahid giriş bağlantısını sil',
    Linked: 'Bağlıdır',
    'Not linked': 'Bağlı deyil',
    'A password can be guessed, copied or given away. With a second factor it opens nothing alone.':
      'Parolu tapmaq, köçürmək və ya başqasına vermək olar. İkinci amil olanda təkcə parol heç nə açmır.',
    'This newsroom asks you for a second factor.': 'Bu mətbuat mərkəzi sizdən ikinci amil tələb edir.',
    'Set one up here. Until then nothing else at the desk is open to you.':
      'Onu burada qurun. O vaxtadək iş masasının qalan hissəsi sizə bağlıdır.',
    'Authenticator app': 'Autentifikator tətbiqi',
    'In use': 'İstifadədədir',
    'Set up on <set></set>, last used on <used></used>.':
      'Qurulub: <set></set>, son istifadə: <used></used>.',
    'An app on your phone shows six digits, new every thirty seconds. Any app of this kind will do.':
      'Telefonunuzdakı tətbiq hər otuz saniyədən bir dəyişən altı rəqəm göstərir. Bu növ istənilən tətbiq yarayır.',
    'Set up an app': 'Tətbiq qur',
    'Another phone': 'Başqa telefon',
    'Move to another phone': 'Başqa telefona keç',
    'The app you use now counts until the new one has shown its first code.':
      'İndiki tətbiq yenisi ilk kodunu göstərənədək işləyir.',
    'Set up the new phone': 'Yeni telefonu qur',
    'Turn the app off': 'Tətbiqi söndür',
    'You are asked for no code of it any more, and every other browser is signed out.':
      'Daha onun kodu istənilmir və bütün digər brauzerlərdə çıxış edilir.',
    'Let the app read this square.': 'Qoy tətbiq bu kvadratı oxusun.',
    'Or <link>open the app on this device</link>, or type this key:':
      'Və ya <link>tətbiqi bu cihazda açın</link>, ya da bu açarı yazın:',
    'First code': 'İlk kod',
    'Code that the app shows now': 'Tətbiqin indi göstərdiyi kod',
    'Six digits.': 'Altı rəqəm.',
    'Use this app': 'Bu tətbiqdən istifadə et',
    'Another key': 'Başqa açar',
    'Begin again with another key': 'Başqa açarla yenidən başla',
    'Square for the camera; the key below says the same.':
      'Kamera üçün kvadrat; aşağıdakı açar eyni məlumatdır.',
    Passkeys: 'Keçid açarları',
    'Your fingerprint, face or PIN unlocks it; no password is asked, and no false page can ask for it.':
      'Onu barmaq iziniz, üzünüz və ya PIN açır; parol istənilmir, saxta səhifə də onu istəyə bilməz.',
    Locked: 'Kilidlənib',
    'Added on <added></added>, last used on <used></used>':
      'Əlavə edilib: <added></added>, son istifadə: <used></used>',
    'Added on <added></added>, not used yet': 'Əlavə edilib: <added></added>, hələ istifadə olunmayıb',
    'It may have been copied, and lets nobody in any more. Remove it.':
      'Köçürülmüş ola bilər və daha heç kimi buraxmır. Silin.',
    'Name of {name}': '{name}: ad',
    'Remove {name}': 'Sil: {name}',
    'It signs you in no more, and every other browser is signed out.':
      'Daha sizi daxil etmir, bütün digər brauzerlərdə çıxış edilir.',
    'Recovery codes': 'Bərpa kodları',
    'Each signs you in once, in the place of the app, after your password.':
      'Hər biri tətbiqin yerinə, paroldan sonra, sizi bir dəfə daxil edir.',
    'You have no recovery codes.': 'Bərpa kodlarınız yoxdur.',
    '{left, plural, one {One recovery code left.} other {# recovery codes left.}}':
      '{left, plural, other {# bərpa kodu qalıb.}}',
    'Without one, only an admin can let you in when your phone is lost.':
      'Onlarsız, telefon itəndə sizi yalnız admin buraxa bilər.',
    'Make recovery codes': 'Bərpa kodları yarat',
    'Make new ones': 'Yenilərini yarat',
    'The ones you have stop working.': 'Əvvəlkilər işləməyəcək.',
    'Make new recovery codes': 'Yeni bərpa kodları yarat',
    'Keep these codes where your phone is not: printed, or in a safe. They are not shown again.':
      'Bu kodları telefonunuzdan ayrı saxlayın: çap edib və ya seyfdə. Bir daha göstərilmir.',
    'This sign-on is linked to somebody already.': 'Bu giriş artıq başqasına bağlıdır.',
    'This person is linked to another sign-on of this provider. Unlink that one first.':
      'Bu əməkdaş həmin təminatçının başqa girişinə bağlıdır. Əvvəlcə o bağlantını silin.',
    'This sign-on is linked to somebody else of this newsroom.':
      'Bu giriş mətbuat mərkəzinin başqa əməkdaşına bağlıdır.',
    'This person is linked to no single sign-on.': 'Bu əməkdaş heç bir vahid girişə bağlı deyil.',
    'Nobody needs a password here: go to the sign-in page and use your institution’s sign-on.':
      'Burada parol lazım deyil: giriş səhifəsinə keçin və qurumunuzun vahid girişindən istifadə edin.',
    'This is not your password. Try again.': 'Bu sizin parolunuz deyil. Yenidən cəhd edin.',
    'E-mail': 'E-poçt',
    Roles: 'Rollar',
    'No roles': 'Rol yoxdur',
    Remove: 'Sil',
  },
  inBrowser: {
    Passkey: 'Keçid açarı',
    'Your device gave no passkey. Try again, or take another way.':
      'Cihazınız keçid açarı vermədi. Yenidən cəhd edin və ya başqa yol seçin.',
    'This did not work. Load the page again.': 'Alınmadı. Səhifəni yenidən yükləyin.',
    'This browser makes no passkeys, or scripts are off.':
      'Bu brauzer keçid açarı yaratmır və ya skriptlər söndürülüb.',
    'Add a passkey': 'Keçid açarı əlavə et',
    'Name of the new passkey': 'Yeni keçid açarının adı',
    'Where it lies, such as “Work laptop”.': 'Harada olduğu, məsələn, “İş noutbuku”.',
  },
};
