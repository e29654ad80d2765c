import type { IncomingHttpHeaders } from 'node:http';
import { type DeskLanguage, languageAsked } from '#newsroom/desk-language.ts';

/**
 * What the newsroom process says before or without the framework, in the desk's languages: the catalogues of the
 * desk are of its screens, and cannot be had here.
 */
type Told = { readonly title: string; readonly sentence: string };
export type WhyRefused = 'method' | 'foreign' | 'noLength' | 'tooLarge' | 'noForm' | 'unreadable';

type PlainWords = {
  readonly refused: Readonly<Record<WhyRefused, Told>>;
  /** To somebody whose session has ended, above the form that they sent. */
  readonly signedOut: Told & { readonly signIn: string; readonly again: string };
  readonly notThere: Told;
  readonly broken: Told;
  /** Before the reference of what broke. */
  readonly withReference: string;
  readonly myWork: string;
};

const EN: PlainWords = {
  refused: {
    method: { title: 'Not possible', sentence: 'This address can only be read or sent a form.' },
    foreign: {
      title: 'Not from here',
      sentence: 'This form did not come from a page of this newsroom. Load the page again.',
    },
    noLength: { title: 'Not possible', sentence: 'A form must say how long it is.' },
    tooLarge: {
      title: 'Too large',
      sentence: 'This form is too large. Go back, shorten what you typed, and send it again.',
    },
    noForm: { title: 'Not a form', sentence: 'This address takes only its own form.' },
    unreadable: {
      title: 'Not readable',
      sentence: 'This form arrived incomplete. Go back and send it again.',
    },
  },
  signedOut: {
    title: 'You are signed out',
    sentence:
      'Nothing was changed. What you typed stays on this page: sign in in a new tab, come back here and send it again.',
    signIn: 'Sign in in a new tab',
    again: 'Send it again',
  },
  notThere: {
    title: 'There is nothing here that you may see',
    sentence:
      'The address may be mistyped, the release may be limited to others, or it needs a role that you do not hold.',
  },
  broken: {
    title: 'Something went wrong on our side',
    sentence: 'Try again. If it stays, tell whoever runs this newsroom when it happened.',
  },
  withReference: 'Nothing was changed. Try again; if it stays, give the operator this reference:',
  myWork: 'My work',
};

const AZ: PlainWords = {
  refused: {
    method: { title: 'Mümkün deyil', sentence: 'Bu ünvan yalnız oxuna və ya forma qəbul edə bilər.' },
    foreign: {
      title: 'Buradan deyil',
      sentence: 'Bu forma bu mətbuat mərkəzinin səhifəsindən gəlməyib. Səhifəni yenidən açın.',
    },
    noLength: { title: 'Mümkün deyil', sentence: 'Forma öz uzunluğunu bildirməlidir.' },
    tooLarge: {
      title: 'Çox böyükdür',
      sentence: 'Bu forma çox böyükdür. Geri qayıdın, yazdıqlarınızı qısaldın və yenidən göndərin.',
    },
    noForm: { title: 'Forma deyil', sentence: 'Bu ünvan yalnız öz formasını qəbul edir.' },
    unreadable: {
      title: 'Oxunmur',
      sentence: 'Bu forma yarımçıq gəldi. Geri qayıdın və yenidən göndərin.',
    },
  },
  signedOut: {
    title: 'Siz çıxmısınız',
    sentence:
      'Heç nə dəyişdirilmədi. Yazdıqlarınız bu səhifədə qalır: yeni vərəqdə daxil olun, bura qayıdın və yenidən göndərin.',
    signIn: 'Yeni vərəqdə daxil olun',
    again: 'Yenidən göndər',
  },
  notThere: {
    title: 'Burada sizə açıq olan heç nə yoxdur',
    sentence:
      'Ünvan səhv yazılmış, reliz başqaları ilə məhdudlaşdırılmış və ya sizdə olmayan rol tələb oluna bilər.',
  },
  broken: {
    title: 'Bizim tərəfdə xəta baş verdi',
    sentence: 'Yenidən cəhd edin. Xəta təkrarlanarsa, nə vaxt baş verdiyini sistem operatoruna bildirin.',
  },
  withReference:
    'Heç nə dəyişdirilmədi. Yenidən cəhd edin; xəta təkrarlanarsa, bu nömrəni sistem operatoruna bildirin:',
  myWork: 'İşlərim',
};

const RU: PlainWords = {
  refused: {
    method: {
      title: 'Невозможно',
      sentence: 'Этот адрес можно только прочитать или отправить на него форму.',
    },
    foreign: {
      title: 'Не отсюда',
      sentence: 'Эта форма пришла не со страницы этого пресс-центра. Загрузите страницу снова.',
    },
    noLength: { title: 'Невозможно', sentence: 'Форма должна сообщать свою длину.' },
    tooLarge: {
      title: 'Слишком велика',
      sentence: 'Эта форма слишком велика. Вернитесь, сократите введённое и отправьте её снова.',
    },
    noForm: { title: 'Не форма', sentence: 'Этот адрес принимает только свою форму.' },
    unreadable: {
      title: 'Не читается',
      sentence: 'Эта форма пришла неполной. Вернитесь и отправьте её снова.',
    },
  },
  signedOut: {
    title: 'Вы вышли',
    sentence:
      'Ничего не изменено. Введённое остаётся на этой странице: войдите в новой вкладке, вернитесь сюда и отправьте ещё раз.',
    signIn: 'Войдите в новой вкладке',
    again: 'Отправить ещё раз',
  },
  notThere: {
    title: 'Здесь нет ничего, доступного вам',
    sentence:
      'Возможно, адрес набран с ошибкой, доступ к релизу ограничен другими лицами или нужна роль, которой у вас нет.',
  },
  broken: {
    title: 'На нашей стороне произошла ошибка',
    sentence: 'Попробуйте ещё раз. Если ошибка повторится, сообщите оператору, когда это было.',
  },
  withReference:
    'Ничего не изменено. Попробуйте ещё раз; если ошибка повторится, сообщите оператору этот номер:',
  myWork: 'Моя работа',
};

export const PLAIN_WORDS: Readonly<Record<DeskLanguage, PlainWords>> = { az: AZ, en: EN, ru: RU };

/** The language that a browser asks for. What a person chose at the desk is not looked up here. */
export function askedIn(headers: IncomingHttpHeaders): DeskLanguage {
  return languageAsked(headers['accept-language'] ?? null);
}
