import type { Named } from '../demo-text.ts';

/** Names that the releases for measurement are about. They stand undeclined: “in the settlement of …”. */
const named = (az: string, en: string, ru: string): Named => ({ az, en, ru });

export const SETTLEMENTS: readonly Named[] = [
  named('Çinarlı', 'Chinarly', 'Чинарлы'),
  named('Ağçay', 'Aghchay', 'Агчай'),
  named('Narınqala', 'Narinqala', 'Нарынкала'),
  named('Şamlıq', 'Shamlyg', 'Шамлыг'),
  named('Qumlu Burun', 'Gumlu Burun', 'Гумлу-Бурун'),
  named('Mərcan', 'Marjan', 'Марджан'),
  named('Dəyirmanlı', 'Dayirmanly', 'Дейирманлы'),
  named('Üçtəpə', 'Uchtapa', 'Учтепе'),
  named('Söyüdlü', 'Soyudlu', 'Сёюдлю'),
  named('Daşkörpü', 'Dashkorpu', 'Дашкёрпю'),
  named('İncirli', 'Injirli', 'Инджирли'),
  named('Yenibulaq', 'Yenibulag', 'Енибулаг'),
  named('Qızılqaya', 'Gizilgaya', 'Гызылгая'),
  named('Balıqçılar', 'Balyqchylar', 'Балыкчылар'),
  named('Ərikli', 'Arikli', 'Эрикли'),
  named('Sarıtorpaq', 'Sarytorpag', 'Сарыторпаг'),
  named('Tuğçay', 'Tughchay', 'Тугчай'),
  named('Göyarx', 'Goyarkh', 'Гёйарх'),
  named('Duzdağ', 'Duzdag', 'Дуздаг'),
  named('Xəzri', 'Khazri', 'Хазри'),
  named('Gilavar', 'Gilavar', 'Гилавар'),
  named('Aşağı Çay', 'Ashaghy Chay', 'Ашагы-Чай'),
  named('Yuxarı Çay', 'Yukhary Chay', 'Юхары-Чай'),
  named('Qamışlı', 'Gamyshly', 'Гамышлы'),
];

export const WATERS: readonly Named[] = [
  named('Tuğçay su anbarı', 'the Tughchay reservoir', 'водохранилище Тугчай'),
  named('Göyarx kanalı', 'the Goyarkh canal', 'канал Гёйарх'),
  named('Ağçay bəndi', 'the Aghchay dam', 'плотина Агчай'),
  named('Şimal kollektoru', 'the Northern collector', 'Северный коллектор'),
  named('Mərcan limanı', 'the port of Marjan', 'порт Марджан'),
  named('Duzdağ təmizləyici qurğusu', 'the Duzdag treatment plant', 'очистная станция Дуздаг'),
  named('Üçtəpə nasos stansiyası', 'the Uchtapa pumping station', 'насосная станция Учтепе'),
  named('Qumlu Burun mayakı', 'the Gumlu Burun lighthouse', 'маяк Гумлу-Бурун'),
];

export const GUESTS: readonly Named[] = [
  named('Norveç', 'Norway', 'Норвегия'),
  named('Gürcüstan', 'Georgia', 'Грузия'),
  named('Qazaxıstan', 'Kazakhstan', 'Казахстан'),
  named('İtaliya', 'Italy', 'Италия'),
  named('Türkiyə', 'Türkiye', 'Турция'),
  named('Niderland', 'the Netherlands', 'Нидерланды'),
  named('Portuqaliya', 'Portugal', 'Португалия'),
  named('Yaponiya', 'Japan', 'Япония'),
  named('Özbəkistan', 'Uzbekistan', 'Узбекистан'),
  named('Finlandiya', 'Finland', 'Финляндия'),
  named('Çexiya', 'Czechia', 'Чехия'),
  named('Koreya Respublikası', 'the Republic of Korea', 'Республика Корея'),
];

export const SUBJECTS: readonly Named[] = [
  named('suyun ölçülməsi', 'the measuring of water', 'измерение стока'),
  named('sahilin möhkəmləndirilməsi', 'the strengthening of the shore', 'укрепление берега'),
  named('damcı suvarma', 'drip irrigation', 'капельное орошение'),
  named('köhnə bəndlərin bərpası', 'the restoration of old dams', 'восстановление старых плотин'),
  named('dəniz xəritələri', 'charts of the sea', 'морские карты'),
  named('suyun duzsuzlaşdırılması', 'the desalting of water', 'опреснение воды'),
  named('xilasedicilərin hazırlığı', 'the training of rescuers', 'подготовка спасателей'),
  named('çirkab suların təmizlənməsi', 'the cleaning of waste water', 'очистка сточных вод'),
  named('balıq yollarının tikintisi', 'the building of fish passes', 'строительство рыбоходов'),
  named('daşqın xəbərdarlığı', 'flood warnings', 'оповещение о паводках'),
];
