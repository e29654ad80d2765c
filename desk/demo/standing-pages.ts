import type { DemoText } from './demo-text.ts';

/** The standing pages of the demo, by their fixed addresses, in every language of the ministry. */
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
      ar: {
        headline: 'عن الوزارة',
        paragraphs: [
          'وزارة المياه والساحل مسؤولة عن أنهار البلاد وخزاناتها وموانئها وشاطئها. وتتألف من ثلاث إدارات وأحد عشر مكتبًا في المناطق.',
          'لا تُنشر في هذه الصفحات إلا نصوص رُوجعت وأُقرّت. ويبقى كل تصحيح ظاهرًا مع ذكر وقته وسببه.',
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
          'Bu səhifələr skriptsiz, ekran oxuyucusu ilə, yalnız klaviatura ilə, böyüdülmüş halda, dar ekranda və kağızda oxunmaq üçün hazırlanıb. Ölçümüz WCAG 2.2 standartının AA səviyyəsidir.',
          'Hər növ səhifə proqramla yoxlanılır: HTML kodunun düzgünlüyü, rənglərin təzadı, başlıqların ardıcıllığı, keçidlərin adları. Kənar mütəxəssislər bu səhifələri hələ yoxlamayıb, ona görə tam uyğunluq iddia etmirik.',
          'Nəyinsə sizə çatmadığını görsəniz, mətbuat xidmətinə yazın. İki iş günü ərzində cavab verilir, mətn başqa formada da göndərilir.',
        ],
      },
      en: {
        headline: 'Accessibility',
        paragraphs: [
          'These pages are made to be read without scripts, with a screen reader, with the keyboard alone, enlarged, on a narrow screen and on paper. Our measure is WCAG 2.2, level AA.',
          'Every kind of page is checked by machine: valid HTML, contrast of colours, order of headings, names of links. Nobody from outside has audited these pages yet, so we do not claim full conformance.',
          'If something does not reach you, write to the press office. An answer comes within two working days, and the text in another form if you need one.',
        ],
      },
      ru: {
        headline: 'Доступность',
        paragraphs: [
          'Эти страницы можно читать без скриптов, программой экранного доступа, с одной клавиатурой, в увеличенном виде, на узком экране и на бумаге. Наша мера – WCAG 2.2, уровень AA.',
          'Каждый вид страниц проверяется программой: правильность HTML, контраст цветов, порядок заголовков, названия ссылок. Сторонние специалисты эти страницы ещё не проверяли, поэтому о полном соответствии мы не заявляем.',
          'Если что-то вам недоступно, напишите в пресс-службу. Ответ придёт в течение двух рабочих дней, а текст при необходимости – в другой форме.',
        ],
      },
      ar: {
        headline: 'إمكانية الوصول',
        paragraphs: [
          'أُعدّت هذه الصفحات لتُقرأ دون برامج نصية، وبقارئ الشاشة، وبلوحة المفاتيح وحدها، ومكبّرةً، وعلى شاشة ضيقة، وعلى الورق. ومقياسنا هو المستوى AA من معيار WCAG 2.2.',
          'يُفحص كل نوع من الصفحات آليًا: صحة HTML، وتباين الألوان، وترتيب العناوين، وأسماء الروابط. ولم يدقق أحد من الخارج هذه الصفحات بعد، ولذلك لا ندّعي المطابقة الكاملة.',
          'إذا تعذّر عليك الوصول إلى شيء فاكتب إلى المكتب الصحفي. يصلك الرد خلال يومي عمل، ويصلك النص بصيغة أخرى إن احتجت إليها.',
        ],
      },
    },
  },
  corrections: {
    kind: 'standing_page',
    section: 'news',
    texts: {
      az: {
        headline: 'Düzəlişlər',
        paragraphs: [
          'Burada dərc olunmuş məlumatda səhv aşkar edilərsə, onu açıq şəkildə düzəldirik. Mətnin yeni redaksiyası çıxır, nəyin səhv olduğu bildirilir, əvvəlki redaksiyanı isə yenə oxumaq olar.',
          'Qüvvəsini itirmiş məlumatı geri götürürük: mətn qeydlə birlikdə yerində qalır. Heç dərc olunmamalı olan məlumat ləğv edilir və yerində səbəbi göstərilir.',
          'Səhv görmüsünüzsə, mətbuat xidmətinə yazın. Aşağıda bütün düzəlişlər sadalanıb, ən yenisi birinci.',
        ],
      },
      en: {
        headline: 'Corrections',
        paragraphs: [
          'When something published here turns out to be wrong, we put it right in the open. A new edition of the text comes out, a notice says what was wrong, and the earlier edition can still be read.',
          'A release that no longer stands is withdrawn: its text stays, under a notice. One that should never have been published is retracted, and the reason stands in its place.',
          'If you have found a mistake, write to the press office. Every correction is listed below, the newest first.',
        ],
      },
      ru: {
        headline: 'Исправления',
        paragraphs: [
          'Если в опубликованном здесь обнаруживается ошибка, мы исправляем её открыто. Выходит новая редакция текста, в примечании сказано, что было неверно, а прежнюю редакцию по-прежнему можно прочитать.',
          'Сообщение, которое больше не действует, отзывается: текст остаётся на месте под предупреждением. То, что вообще не следовало публиковать, аннулируется, и на его месте указана причина.',
          'Если вы заметили ошибку, напишите в пресс-службу. Ниже перечислены все исправления, начиная с новейшего.',
        ],
      },
      ar: {
        headline: 'التصحيحات',
        paragraphs: [
          'إذا تبيّن خطأ في ما نُشر هنا، فإننا نصححه علنًا: تصدر نسخة جديدة من النص، ويُذكر ما كان خطأً، وتبقى النسخة السابقة متاحة للقراءة.',
          'أما البيان الذي لم يعد قائمًا فيُسحب ويبقى نصه في مكانه تحت تنبيه. وما كان ينبغي ألا يُنشر أصلًا يُلغى ويُذكر السبب في مكانه.',
          'إذا وجدت خطأً فاكتب إلى المكتب الصحفي. وفي ما يلي جميع التصحيحات، والأحدث أولًا.',
        ],
      },
    },
  },
};
