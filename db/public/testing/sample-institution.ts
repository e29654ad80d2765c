import { FIRST_COLOUR, shadesOf } from '#newsroom/colours.ts';
import type { InstitutionContact, PublicInstitution } from '../schema.ts';

/** A fictional ministry: az (main), en, ru and ar. */
export const INSTITUTION: PublicInstitution = {
  zone: 'Asia/Baku',
  dateStyle: 'long',
  languages: ['az', 'en', 'ru', 'ar'],
  mainLanguage: 'az',
  names: {
    az: 'Xəzər Respublikasının Dəniz və Sahil Təhlükəsizliyi Nazirliyi',
    en: 'Ministry of Maritime and Coastal Safety of the Caspian Republic',
    ru: 'Министерство морской и береговой безопасности Каспийской Республики',
    ar: 'وزارة السلامة البحرية والساحلية في جمهورية الخزر',
  },
  mottos: {
    az: {
      words: 'Dənizdə hər bir insanın həyatı\nbizim üçün əmanətdir!',
      attribution: 'Admiral Yusif Şirinov',
    },
    en: { words: 'Every life at sea\nis a life in our keeping!', attribution: 'Admiral Yusif Shirinov' },
    ru: { words: 'Жизнь каждого человека в море\nвверена нам!', attribution: 'Адмирал Юсиф Ширинов' },
    ar: { words: 'حياة كل إنسان في البحر\nأمانة في أعناقنا!', attribution: 'الأميرال يوسف شيرينوف' },
  },
  endMarks: {},
  notice: null,
  security: null,
  sections: [
    { key: 'news', names: { az: 'Xəbərlər', en: 'News', ru: 'Новости', ar: 'الأخبار' } },
    { key: 'statements', names: { az: 'Bəyanatlar', en: 'Statements', ru: 'Заявления', ar: 'التصريحات' } },
    {
      key: 'cooperation',
      names: { az: 'Əməkdaşlıq', en: 'Cooperation', ru: 'Сотрудничество', ar: 'التعاون' },
    },
  ],
  look: { colours: shadesOf(FIRST_COLOUR), emblem: null },
  topics: [
    {
      key: 'rescue-at-sea',
      names: { az: 'Dənizdə xilasetmə', en: 'Rescue at sea', ru: 'Спасение на море', ar: 'الإنقاذ في البحر' },
    },
    {
      key: 'weather-data',
      names: { az: 'Hava məlumatları', en: 'Weather data', ru: 'Данные о погоде', ar: 'بيانات الطقس' },
    },
  ],
};

export const CONTACTS: readonly InstitutionContact[] = [
  {
    names: { az: 'Mətbuat xidməti', en: 'Press office', ru: 'Пресс-служба', ar: 'المكتب الصحفي' },
    duties: {
      az: 'Bütün suallar üçün',
      en: 'For all questions',
      ru: 'По всем вопросам',
      ar: 'لجميع الأسئلة',
    },
    email: 'press@maritime-safety.example',
    phone: '+994 12 555 01 42',
  },
  // Its name was never translated.
  { names: { az: 'Leyla Şıxəliyeva' }, duties: {}, email: '', phone: '+994 12 555 01 40' },
];
