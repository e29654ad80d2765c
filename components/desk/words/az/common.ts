/** What many screens say, and what stands around all of them. */
export const common = {
  said: {
    'Skip to the content': 'Məzmuna keç',
    'Your account': 'Hesabınız',
    'Sign out': 'Çıxış',
    'Language of the desk': 'İş masasının dili',
    Language: 'Dil',
    'For you alone. The languages of the releases are chosen in each release.':
      'Yalnız sizin üçün. Relizlərin dilləri hər relizdə ayrıca seçilir.',
    'As my browser asks': 'Brauzerim necə istəyirsə',
    'Save the language': 'Dili yadda saxla',
  },
  inBrowser: {
    Desk: 'İş masası',
    'New release': 'Yeni reliz',
    Save: 'Yadda saxla',
    Cancel: 'İmtina',
    Close: 'Bağla',
    '(optional)': '(məcburi deyil)',
    'Wrong:': 'Səhv:',
    'One-time link': 'Birdəfəlik keçid',
    Copied: 'Köçürüldü',
    Copy: 'Köçür',
    'Copy all': 'Hamısını köçür',
    'Confirm that it is you in a new tab': 'Siz olduğunuzu yeni vərəqdə təsdiqləyin',
    'Set up a second factor': 'İkinci amili qurun',
    'Set up a second factor in a new tab': 'Yeni vərəqdə ikinci amili qurun',
    'Confirm that it is you': 'Siz olduğunuzu təsdiqləyin',
    'What you typed stays here: come back to this tab and send it again.':
      'Yazdıqlarınız burada qalır: bu vərəqə qayıdıb yenidən göndərin.',
    'Sign in in a new tab': 'Yeni vərəqdə daxil olun',
    '{count, plural, one {# edition} other {# editions}}': '{count, plural, other {# redaksiya}}',
    '{count, plural, one {# release} other {# releases}}': '{count, plural, other {# reliz}}',
  },
};
