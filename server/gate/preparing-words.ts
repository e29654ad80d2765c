/** What readers are told while their pages are being made anew, in the languages of the readers' catalogue. */
export type PreparingWords = { readonly title: string; readonly sentence: string };

type ByLanguage = { readonly en: PreparingWords } & Readonly<Record<string, PreparingWords>>;

export const PREPARING_WORDS: ByLanguage = {
  en: {
    title: 'This page is being prepared',
    sentence:
      'Our pages are being prepared anew. This one will be here in a few minutes; please come back then.',
  },
  az: {
    title: 'Səhifə hazırlanır',
    sentence:
      'Səhifələrimiz yenidən hazırlanır. Bu səhifə bir neçə dəqiqəyə burada olacaq; xahiş edirik, o zaman qayıdın.',
  },
  ru: {
    title: 'Страница готовится',
    sentence:
      'Наши страницы готовятся заново. Эта страница появится здесь через несколько минут; пожалуйста, вернитесь позже.',
  },
  ar: {
    title: 'الصفحة قيد الإعداد',
    sentence: 'يجري إعداد صفحاتنا من جديد. ستكون هذه الصفحة متاحة هنا خلال بضع دقائق، فنرجو العودة حينها.',
  },
};
