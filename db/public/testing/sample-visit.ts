import type { SampleRelease, SampleText } from './sample-rows.ts';

const CONTACTS_EN = [
  {
    name: 'Leyla Abbasova',
    duty: 'Head of the Press Service',
    email: 'press@maritime-safety.example',
    phone: '+994 12 555 01 42',
  },
  {
    name: 'Press duty desk',
    duty: 'Round the clock',
    email: 'duty@maritime-safety.example',
    phone: '+994 12 555 01 40',
  },
];
const CONTACTS_AZ = [
  {
    name: 'Leyla Abbasova',
    duty: 'Mətbuat xidmətinin rəisi',
    email: 'press@maritime-safety.example',
    phone: '+994 12 555 01 42',
  },
];
const CONTACTS_RU = [
  {
    name: 'Лейла Аббасова',
    duty: 'Начальник пресс-службы',
    email: 'press@maritime-safety.example',
    phone: '+994 12 555 01 42',
  },
];

const EN: SampleText = {
  headline: 'Caspian Republic and Aurelia agreed to hold joint rescue exercises every year',
  summary:
    'The ministers of the two countries met in Baku, visited the rescue centre and agreed on a yearly exercise at sea.',
  dateline: 'Baku',
  slug: 'caspian-republic-and-aurelia-agreed-to-hold-joint-rescue-exercises',
  body: `On September 13, the Minister of Maritime and Coastal Safety, Vice Admiral Kamran Əliyarov, received a delegation led by the Minister of the Sea of Aurelia, Helena Varga.
Before the talks the guests laid flowers at the monument to seamen who did not return and signed the book of the Seamen's House.

The delegation was then shown the Central Rescue Station on the İçərişəhər embankment, where İlqar Şıxəliyev, its head, described the work of the crews during last winter's storms.
A ceremony of welcome followed in the courtyard of the Ministry.

The two ministers passed along the guard of honour, and the orchestra played the anthems of both countries.
Opening the talks, Vice Admiral Əliyarov said that the sea asks nobody for a passport, and that help must not either.

Minister Varga thanked her hosts and recalled the eleven fishermen of the trawler "Ayla", brought ashore alive in March by a crew from Lənkəran.
The sides agreed to hold a joint rescue exercise every September, in turn in each country, and to exchange weather data without charge.

At the end of the meeting the ministers discussed the training of divers, the marking of old wrecks and other questions of common interest.`.replaceAll(
    /\n+/g,
    '\n\n',
  ),
  notes: 'Photographs may be used free of charge with the credit “Ministry of Maritime and Coastal Safety”.',
  boilerplate:
    'The Ministry of Maritime and Coastal Safety runs the rescue stations, lighthouses and coastal patrols of the Caspian Republic. It was founded in 1994.',
  contacts: CONTACTS_EN,
};

const AZ: SampleText = {
  headline: 'Xəzər Respublikası və Aureliya hər il birgə xilasetmə təlimi keçirəcək',
  summary:
    'İki ölkənin nazirləri Bakıda görüşüb, xilasetmə mərkəzinə baş çəkib və hər il dənizdə təlim keçirmək barədə razılığa gəliblər.',
  dateline: 'Bakı',
  slug: 'xezer-respublikasi-ve-aureliya-her-il-birge-xilasetme-telimi-kecirecek',
  body: `Sentyabrın 13-də Dəniz və Sahil Təhlükəsizliyi naziri, vitse-admiral Kamran Əliyarov Aureliyanın dəniz naziri Helena Varqanın başçılıq etdiyi nümayəndə heyətini qəbul edib.

Danışıqlardan əvvəl qonaqlar dənizdən qayıtmayanların abidəsi önünə gül dəstələri qoyublar.

Sonra nümayəndə heyətinə İçərişəhər sahilindəki Mərkəzi Xilasetmə Stansiyası göstərilib. Stansiyanın rəisi İlqar Şıxəliyev ötən qışın fırtınaları zamanı heyətlərin işindən danışıb.

Tərəflər hər il sentyabrda növbə ilə birgə xilasetmə təlimi keçirmək və hava məlumatlarını ödənişsiz mübadilə etmək barədə razılığa gəliblər.`,
  boilerplate:
    'Dəniz və Sahil Təhlükəsizliyi Nazirliyi ölkənin xilasetmə stansiyalarına, mayaklarına və sahil patrullarına rəhbərlik edir.',
  contacts: CONTACTS_AZ,
};

const RU: SampleText = {
  headline: 'Каспийская Республика и Аурелия договорились ежегодно проводить совместные спасательные учения',
  summary:
    'Министры двух стран встретились в Баку, посетили спасательный центр и договорились о ежегодных учениях на море.',
  dateline: 'Баку',
  slug: 'kaspijskaya-respublika-i-aureliya-dogovorilis-ezhegodno-provodit-ucheniya',
  body: `13 сентября министр морской и береговой безопасности вице-адмирал Кямран Алияров принял делегацию во главе с министром моря Аурелии Хеленой Варгой.

Перед переговорами гости возложили цветы к памятнику не вернувшимся с моря.

Стороны договорились каждый сентябрь по очереди проводить совместные спасательные учения и безвозмездно обмениваться данными о погоде.`,
  boilerplate:
    'Министерство морской и береговой безопасности управляет спасательными станциями, маяками и береговыми патрулями республики.',
  contacts: CONTACTS_RU,
};

/** The shape of the page this product exists for: nine paragraphs, shown as of 13 September 2018 18:19 in Baku. */
export const VISIT: SampleRelease = {
  reference: '2018/0913',
  section: 'cooperation',
  topics: ['rescue-at-sea', 'weather-data'],
  main: 'en',
  archivedAs: '2018-09-13T14:19:00Z',
  editions: [{ at: '2026-03-02T08:00:00Z', texts: { en: EN, az: AZ, ru: RU } }],
};
