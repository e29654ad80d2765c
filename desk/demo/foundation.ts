import type { ByLanguage, Role } from '#newsroom/vocabulary.ts';
import type { Foundation } from '../set-up.ts';

/** A ministry that does not exist. */
export const DEMO_FOUNDATION: Foundation = {
  institution: {
    names: {
      az: 'Su və Sahil Nazirliyi',
      en: 'Ministry of Water and Coast',
      ru: 'Министерство воды и побережья',
      ar: 'وزارة المياه والساحل',
    },
    mottos: {
      az: {
        words: 'Suyu qoruyan torpağı qoruyur,\ntorpağı qoruyan sabahı!',
        attribution: 'Mirzə Səlimov, ilk su naziri',
      },
      en: {
        words: 'Who guards the water guards the land,\nwho guards the land guards tomorrow!',
        attribution: 'Mirza Salimov, first Minister of Water',
      },
      ru: {
        words: 'Кто бережёт воду, бережёт землю,\nкто бережёт землю, бережёт завтра!',
        attribution: 'Мирза Салимов, первый министр воды',
      },
      ar: {
        words: 'من يحرس الماء يحرس الأرض،\nومن يحرس الأرض يحرس الغد!',
        attribution: 'ميرزا سليموف، أول وزير للمياه',
      },
    },
    boilerplate: {
      az: 'Su və Sahil Nazirliyi çayların, su anbarlarının və sahilin qorunmasına cavabdehdir. Nazirlikdə 3 400 nəfər çalışır.',
      en: 'The Ministry of Water and Coast is responsible for rivers, reservoirs and the shore. It employs 3,400 people.',
      ru: 'Министерство воды и побережья отвечает за реки, водохранилища и берег. В нём работают 3400 человек.',
      ar: 'وزارة المياه والساحل مسؤولة عن الأنهار والخزانات والشاطئ، ويعمل فيها 3400 شخص.',
    },
    zone: 'Asia/Baku',
    languages: ['az', 'en', 'ru', 'ar'],
    mainLanguage: 'az',
    demo: true,
  },
  sections: [
    { key: 'news', names: { az: 'Xəbərlər', en: 'News', ru: 'Новости', ar: 'أخبار' } },
    { key: 'works', names: { az: 'Tikinti', en: 'Works', ru: 'Строительство', ar: 'الأشغال' } },
    { key: 'sea', names: { az: 'Dəniz', en: 'The sea', ru: 'Море', ar: 'البحر' } },
    {
      key: 'cooperation',
      names: { az: 'Əməkdaşlıq', en: 'Cooperation', ru: 'Сотрудничество', ar: 'التعاون' },
    },
    {
      key: 'consultations',
      names: { az: 'Müzakirələr', en: 'Consultations', ru: 'Обсуждения', ar: 'المشاورات' },
    },
  ],
  topics: [
    {
      key: 'drinking-water',
      names: { az: 'İçməli su', en: 'Drinking water', ru: 'Питьевая вода', ar: 'مياه الشرب' },
    },
    { key: 'irrigation', names: { az: 'Suvarma', en: 'Irrigation', ru: 'Орошение', ar: 'الري' } },
    { key: 'harbours', names: { az: 'Limanlar', en: 'Harbours', ru: 'Порты', ar: 'الموانئ' } },
    {
      key: 'sea-level',
      names: { az: 'Dənizin səviyyəsi', en: 'Level of the sea', ru: 'Уровень моря', ar: 'منسوب البحر' },
    },
    {
      key: 'safety-at-sea',
      names: {
        az: 'Dənizdə təhlükəsizlik',
        en: 'Safety at sea',
        ru: 'Безопасность на море',
        ar: 'السلامة في البحر',
      },
    },
    { key: 'research', names: { az: 'Tədqiqat', en: 'Research', ru: 'Исследования', ar: 'البحوث' } },
  ],
  contacts: [
    {
      key: 'press',
      names: { az: 'Mətbuat xidməti', en: 'Press office', ru: 'Пресс-служба', ar: 'المكتب الصحفي' },
      duties: {
        az: 'Bütün suallar üçün',
        en: 'For all questions',
        ru: 'По всем вопросам',
        ar: 'لجميع الأسئلة',
      },
      email: 'press@water.example',
      phone: '+994 12 000 01 01',
    },
    {
      key: 'sea-service',
      names: { az: 'Lalə Abbasova', en: 'Lala Abbasova', ru: 'Лала Аббасова', ar: 'لالة عباسوفا' },
      duties: { az: 'Dəniz xidməti', en: 'Marine service', ru: 'Морская служба', ar: 'الخدمة البحرية' },
      email: 'sea@water.example',
      phone: '+994 12 000 01 02',
    },
    {
      key: 'night-desk',
      names: { az: 'Gecə növbəsi', en: 'Night desk', ru: 'Ночной дежурный', ar: 'المناوبة الليلية' },
      duties: {},
      email: '',
      phone: '+994 12 000 01 03',
    },
  ],
};

/** A notice that an editor of the demo has asked for and another may approve. */
export const DEMO_NOTICE: ByLanguage = {
  az: 'Şənbə günü saat 01:00-dan 03:00-dək su kəsilmələrinin xəritəsi işləməyəcək.',
  en: 'On Saturday the map of water outages cannot be reached from 01:00 to 03:00.',
  ru: 'В субботу с 01:00 до 03:00 карта отключений воды будет недоступна.',
  ar: 'لن تكون خريطة انقطاعات المياه متاحة يوم السبت من الساعة 01:00 إلى 03:00.',
};

export type DemoRole = 'writer' | 'editor' | 'chief' | 'admin';

/** The people of the demo: a writer, an editor, an admin, and one who is editor and admin. */
export const DEMO_PEOPLE: Readonly<
  Record<DemoRole, { name: string; email: string; roles: readonly Role[] }>
> = {
  writer: { name: 'Leyla Əsgərova', email: 'leyla@water.example', roles: ['writer'] },
  editor: { name: 'Kamran Nəbiyev', email: 'kamran@water.example', roles: ['editor'] },
  chief: { name: 'Aynur Rəhimli', email: 'aynur@water.example', roles: ['editor', 'admin'] },
  admin: { name: 'Vüsal Tağıyev', email: 'vusal@water.example', roles: ['admin'] },
};
