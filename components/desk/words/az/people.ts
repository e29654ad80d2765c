/** People, invitations, notifications, mail. */
export const people = {
  said: {
    'This person signs in without a password.': 'Bu əməkdaş parolsuz daxil olur.',
    'Changes act on the person’s next request.': 'Dəyişikliklər əməkdaşın növbəti sorğusundan qüvvəyə minir.',
    'Invite from a file': 'Fayldan dəvət et',
    '{count, plural, one {# person} other {# people}}': '{count, plural, other {# nəfər}}',
    '{found} of {count, plural, one {# person} other {# people}}':
      '{count, plural, other {# nəfərdən}} {found}',
    'Nobody here is like that.': 'Burada belə əməkdaş yoxdur.',
    'Show everybody': 'Hamını göstər',
    'Pages of people': 'Əməkdaşların səhifələri',
    'Find people': 'Əməkdaşları axtar',
    'Name or e-mail': 'Ad və ya e-poçt',
    Role: 'Rol',
    Invited: 'Dəvət edilib',
    Active: 'Aktiv',
    Suspended: 'Girişi dayandırılıb',
    'Not let in': 'Buraxılmayıb',
    You: 'Siz',
    'Last seen <at></at>': 'Son dəfə <at></at> görünüb',
    'Not seen lately': 'Son vaxtlar görünməyib',
    'The link works until <at></at>': 'Keçid <at></at> vaxtınadək işləyir',
    'The link of the invitation has expired; invited <at></at>':
      'Dəvət keçidinin vaxtı bitib; dəvət: <at></at>',
    'Details of {name}': 'Məlumatlar: {name}',
    Details: 'Məlumatlar',
    'Links that went to the old address stop working; it is told of the change where mail is sent.':
      'Köhnə ünvana göndərilmiş keçidlər işləməz olur; poçt göndərilirsə, köhnə ünvana xəbər verilir.',
    'Save details': 'Məlumatları yadda saxla',
    'Invite somebody': 'Kimisə dəvət et',
    'They get a mail with a link to choose their password.':
      'Onlar parol seçmək üçün keçidi olan məktub alacaq.',
    'You get a link to hand over, with which they choose their password.':
      'Siz ötürmək üçün keçid alacaqsınız; onunla parol seçiləcək.',
    Invite: 'Dəvət et',
    'New link for {name}': 'Yeni keçid: {name}',
    'Invite again': 'Yenidən dəvət et',
    'The link that was made before stops working.': 'Əvvəl yaradılmış keçid işləməz olur.',
    'Whoever has it chooses a new password. Older links stop working.':
      'Keçid kimdədirsə, yeni parolu o seçir. Köhnə keçidlər işləməz olur.',
    'Send it by mail': 'Poçtla göndər',
    'Make a one-time link': 'Birdəfəlik keçid yarat',
    'Roles of {name}': 'Rollar: {name}',
    'Change roles': 'Rolları dəyiş',
    'Languages they work in': 'İşlədiyi dillər',
    'Second factors of {name}': 'İkinci amillər: {name}',
    'Second factor lost': 'İkinci amil itirilib',
    'Make sure that it is they who ask: call them back. Their app, passkeys and recovery codes stop working, they are signed out everywhere, and the password alone lets them in until they set up a new one.':
      'Xahiş edənin məhz o olduğuna əmin olun: özünüz geri zəng edin. Tətbiqi, keçid açarları və bərpa kodları işləməz olur, hər yerdə çıxışı edilir və yenisini qurana qədər təkcə parolla daxil olur.',
    'Take the second factors away': 'İkinci amilləri götür',
    'Sign {name} out': 'Çıxış: {name}',
    'In every browser, from the next click on. They can sign in again.':
      'Bütün brauzerlərdə, növbəti klikdən etibarən. Yenidən daxil ola bilər.',
    'End sessions': 'Seansları bitir',
    'This file is too large for a list of people.': 'Bu fayl əməkdaşlar siyahısı üçün həddən böyükdür.',
    'Sign out everywhere': 'Hər yerdə çıxış et',
    'Revoke invitation': 'Dəvəti geri götür',
    'The link that was sent opens nothing any more.': 'Göndərilmiş keçid artıq heç nə açmır.',
    Suspend: 'Girişi dayandır',
    'They are signed out at once, everywhere.': 'Dərhal hər yerdə çıxışı edilir.',
    Reactivate: 'Girişi bərpa et',
    'They can sign in again.': 'Yenidən daxil ola bilər.',
    'Suspend: {name}': 'Girişi dayandır: {name}',
    'Reactivate: {name}': 'Girişi bərpa et: {name}',
    'Revoke invitation: {name}': 'Dəvəti geri götür: {name}',
    'Everybody in the file gets a mail with a link of their own.':
      'Fayldakı hər kəs öz keçidi olan məktub alır.',
    'You get a one-time link for everybody in the file, to hand over.':
      'Fayldakı hər kəs üçün ötürüləcək birdəfəlik keçid alırsınız.',
    'A spreadsheet saved as CSV. Its first line names the columns; roles are writer, editor and admin, languages {languages}. Whoever is here already is left as they are.':
      'CSV kimi saxlanmış cədvəl. Birinci sətir sütunları adlandırır; rollar writer, editor və admin, dillər {languages}. Artıq burada olanlar dəyişmir.',
    'Lines of the file': 'Faylın sətirləri',
    'Check what would happen': 'Nə olacağını yoxla',
    'Invite everybody': 'Hamını dəvət et',
    'Hand this one-time link over. It works once, within 24 hours, and is not shown again.':
      'Bu birdəfəlik keçidi ötürün. O, 24 saat ərzində bir dəfə işləyir və bir daha göstərilmir.',
    'Invited. Hand this one-time link over. It works once, within 24 hours, and is not shown again.':
      'Dəvət edildi. Bu birdəfəlik keçidi ötürün. O, 24 saat ərzində bir dəfə işləyir və bir daha göstərilmir.',
    'A mail with a one-time link is on its way. The link works once, within 24 hours.':
      'Birdəfəlik keçidi olan məktub yoldadır. Keçid 24 saat ərzində bir dəfə işləyir.',
    'Invited. A mail with a one-time link is on its way. The link works once, within 24 hours.':
      'Dəvət edildi. Birdəfəlik keçidi olan məktub yoldadır. Keçid 24 saat ərzində bir dəfə işləyir.',
    'Nothing is done yet. To be invited: {count}. Here already, and left as they are: {here}.':
      'Hələ heç nə edilməyib. Dəvət ediləcək: {count}. Artıq burada olan və dəyişməyən: {here}.',
    'Invited: {count}. Here already, and left as they are: {here}.':
      'Dəvət edildi: {count}. Artıq burada olan və dəyişməyən: {here}.',
    'Invited: {count}. Here already, and left as they are: {here}. Hand each their one-time link; it works once, within 24 hours, and is not shown again.':
      'Dəvət edildi: {count}. Artıq burada olan və dəyişməyən: {here}. Hər kəsə öz birdəfəlik keçidini ötürün; o, 24 saat ərzində bir dəfə işləyir və bir daha göstərilmir.',
    '{who} is here already and stays as they are': '{who} artıq buradadır və dəyişmir',
    '{who} is invited as {roles}': '{who} dəvət edilir: {roles}',
    '{who} is invited without a role': '{who} rolsuz dəvət edilir',
    '{count} not seen yet.': 'Hələ baxılmayıb: {count}.',
    'Choose what to be told of': 'Nələrdən xəbərdar olacağınızı seçin',
    'Mark all as seen': 'Hamısını baxılmış say',
    'You were not told of anything yet.': 'Sizə hələ heç nə bildirilməyib.',
    'Submissions, comments, approvals and publications that concern you appear here, and sign-ins from new browsers.':
      'Sizə aid təqdimatlar, şərhlər, təsdiqlər, dərclər və yeni brauzerlərdən girişlər burada görünür.',
    Alarm: 'Həyəcan',
    New: 'Yeni',
    'The newsroom': 'Mətbuat mərkəzi',
    'was worked on': 'üzərində iş görülüb',
    'waits for your review': 'yoxlamanızı gözləyir',
    'has a comment that calls you': 'sizi çağıran şərhi var',
    'has a new comment': 'yeni şərhi var',
    'has an answer to a comment': 'şərhə cavab var',
    'was due and could not be published': 'vaxtı çatıb, lakin dərc edilə bilməyib',
    'is overdue: its publish time is reached and readers do not have it':
      'gecikib: dərc vaxtı çatıb, oxucularda isə yoxdur',
    'What you are told of': 'Nələrdən xəbərdar olursunuz',
    'A mail holds the number of a release and a link, never its text. Editors are always alarmed on the desk when a publish time is missed or refused.':
      'Məktubda yalnız relizin nömrəsi və keçid olur, mətni heç vaxt. Dərc vaxtı ötürülərsə və ya rədd edilərsə, redaktorlar iş masasında həmişə xəbərdar edilir.',
    'This newsroom sends no mail yet: you find everything on the desk.':
      'Bu mətbuat mərkəzi hələ məktub göndərmir: hər şey iş masasındadır.',
    'Not at all': 'Heç vaxt',
    'On the desk': 'İş masasında',
    'On the desk and by mail': 'İş masasında və poçtla',
    'Submitted for review': 'Yoxlanışa təqdim edilib',
    'You are asked to review': 'Sizdən yoxlamaq xahiş olunur',
    'Your text is returned': 'Mətniniz geri qaytarılıb',
    'Your text is approved': 'Mətniniz təsdiqlənib',
    'A comment calls you by name': 'Şərhdə adınız çəkilir',
    'A comment on your text, or an answer to you': 'Mətninizə şərh və ya sizə cavab',
    'Your text is published': 'Mətniniz dərc edilib',
    'Withdrawn, or asked to be taken down': 'Geri çağırılıb və ya götürülməsi istənilib',
    'You are named for a limited edition': 'Məhdud redaksiya üçün adınız çəkilib',
    'A publish time was refused': 'Dərc vaxtı rədd edilib',
    'A publish time was missed': 'Dərc vaxtı ötürülüb',
    'The newest mail and what became of it. Its words are kept only until it is sent, and shown to nobody.':
      'Ən yeni məktublar və aqibətləri. Mətnləri yalnız göndərilənədək saxlanır və heç kimə göstərilmir.',
    'No mail was sent in the last thirty days.': 'Son otuz gündə məktub göndərilməyib.',
    'The newest mail': 'Ən yeni məktublar',
    'This newsroom sends no mail.': 'Bu mətbuat mərkəzi məktub göndərmir.',
    'One-time links are handed over by hand, and what people are told of stands on the desk alone. To send mail, the operator sets these where the newsroom is started, and starts it again:':
      'Birdəfəlik keçidlər əldən ötürülür, bildirişlər isə yalnız iş masasındadır. Məktub göndərmək üçün sistem operatoru mətbuat mərkəzini işə saldığı yerdə bunları təyin edir və onu yenidən işə salır:',
    '{count, plural, one {# mail was tried in vain and waits for its next try.} other {# mails were tried in vain and wait for their next try.}}':
      '{count, plural, other {# məktub nahaq yerə sınanıb və növbəti cəhdi gözləyir.}}',
    'Try everything again': 'Hamısını yenidən sına',
    'Try everything again now': 'Hamısını indi yenidən sına',
    'Try the mail to {to} again': 'Məktubu yenidən sına: {to}',
    'Try again now': 'İndi yenidən sına',
    Sent: 'Göndərilib',
    Refused: 'Rədd edilib',
    'Given up': 'Cəhdlər bitib',
    'Not wanted any more': 'Artıq lazım deyil',
    'On its way': 'Yoldadır',
    Waits: 'Gözləyir',
    'Link for a forgotten password': 'Unudulmuş parol üçün keçid',
    'The password was changed': 'Parol dəyişdirilib',
    'The e-mail address was changed': 'E-poçt ünvanı dəyişdirilib',
    'Sign-in from a new browser': 'Yeni brauzerdən giriş',
    'An admin was let in in an emergency': 'Fövqəladə halda admin buraxılıb',
    Notification: 'Bildiriş',
    '{kind} · written <at></at>': '{kind} · yazılıb: <at></at>',
    '{count, plural, one {# try} other {# tries}}, the next <at></at>':
      '{count, plural, other {# cəhd}}, növbəti: <at></at>',
    '{count, plural, one {# try} other {# tries}}, the end <at></at>':
      '{count, plural, other {# cəhd}}, son: <at></at>',
  },
  inBrowser: {
    'has an admin whom the operator let in in an emergency': 'operatorun fövqəladə halda buraxdığı admin var',
    'Choose a file': 'Fayl seçin',
  },
};
