/** What is said about a text in review. */
export const comments = {
  said: {
    'Comment on {field}, {language}, paragraph {number}': 'Şərh yaz: {field}, {language}, abzas {number}',
    'New comment': 'Yeni şərh',
    Comment: 'Şərh yaz',
    'Your comment': 'Şərhiniz',
    'Take the comment up again': 'Şərhə yenidən qayıt',
    'Take it up again': 'Yenidən qayıt',
    'Answer the comment': 'Şərhə cavab ver',
    Answer: 'Cavab ver',
    'Your answer': 'Cavabınız',
    'Send the answer': 'Cavabı göndər',
    'Resolve the comment': 'Şərhi həll edilmiş say',
    Resolve: 'Həll edilmiş say',
    'Comment by {person}': 'Şərh: {person}',
    'Comment by {person}, resolved by <resolver></resolver>':
      'Şərh: {person}. Həll edən: <resolver></resolver>',
    somebody: 'kimsə',
    'On words of the {language} text that were since removed:':
      'Mətndən ({language}) sonradan silinmiş sözlərə dair:',
    'Answered.': 'Cavab verildi.',
    'Resolved.': 'Həll edilmiş sayıldı.',
    'Taken up again.': 'Müzakirə yenidən açıldı.',
    'There is no such text of yours. Open the edition again.':
      'Belə mətniniz yoxdur. Redaksiyanı yenidən açın.',
    'Choose which words stay.': 'Hansı sözlərin qalacağını seçin.',
    'Choose at every place which words stay.': 'Hər yerdə hansı sözlərin qalacağını seçin.',
  },
  inBrowser: {},
};
