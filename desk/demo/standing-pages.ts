import type { DemoText } from './demo-text.ts';

/** The standing pages of the demo, by their fixed addresses. */
export const STANDING_PAGES: Readonly<Record<string, DemoText>> = {
  about: {
    kind: 'standing_page',
    section: 'news',
    texts: {
      az: {
        headline: 'Nazirlik haqqında',
        paragraphs: [
          'Su və Sahil Nazirliyi ölkənin çaylarına, su anbarlarına, limanlarına və sahilinə cavabdehdir. Nazirlik üç idarədən və on bir rayon nümayəndəliyindən ibarətdir.',
          'Bu səhifələrdə yalnız yoxlanılmış və təsdiqlənmiş mətnlər dərc olunur. Hər düzəliş açıq qalır və nə vaxt, niyə edildiyi göstərilir.',
        ],
      },
      en: {
        headline: 'About the ministry',
        paragraphs: [
          'The Ministry of Water and Coast is responsible for the rivers, reservoirs, harbours and shore of the country. It consists of three departments and eleven district offices.',
          'Only texts that were reviewed and approved are published on these pages. Every correction stays visible, with when and why it was made.',
        ],
      },
      ru: {
        headline: 'О министерстве',
        paragraphs: [
          'Министерство воды и побережья отвечает за реки, водохранилища, порты и берег страны. В него входят три департамента и одиннадцать районных отделений.',
          'На этих страницах публикуются только проверенные и утверждённые тексты. Каждое исправление остаётся на виду: когда и почему оно сделано.',
        ],
      },
    },
  },
  accessibility: {
    kind: 'standing_page',
    section: 'news',
    texts: {
      az: {
        headline: 'Əlçatanlıq',
        paragraphs: [
          'Bu səhifələr skriptsiz, ekran oxuyucusu ilə, klaviatura ilə və kağızda oxunmaq üçün hazırlanıb.',
          'Nəyinsə sizə çatmadığını görsəniz, mətbuat xidmətinə yazın. İki iş günü ərzində cavab verilir.',
        ],
      },
      en: {
        headline: 'Accessibility',
        paragraphs: [
          'These pages are made to be read without scripts, with a screen reader, with the keyboard alone, and on paper.',
          'If something does not reach you, write to the press office. An answer comes within two working days.',
        ],
      },
      ru: {
        headline: 'Доступность',
        paragraphs: [
          'Эти страницы можно читать без скриптов, программой экранного доступа, с одной клавиатурой и на бумаге.',
          'Если что-то вам недоступно, напишите в пресс-службу. Ответ придёт в течение двух рабочих дней.',
        ],
      },
    },
  },
};
