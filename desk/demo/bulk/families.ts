import type { Kind } from '#newsroom/vocabulary.ts';
import type { Named } from '../demo-text.ts';
import type { Dice } from './dice.ts';
import { GUESTS, SETTLEMENTS, SUBJECTS, WATERS } from './names.ts';

/** The headline and the first sentence of a release, in three languages. */
export type Opening = { readonly headline: Named; readonly first: Named };
export type Family = {
  readonly kind: Kind;
  readonly section: string;
  readonly topics: readonly string[];
  readonly open: (dice: Dice) => Opening;
};

const ended = (words: Named): Named => ({
  az: `${words.az}.`,
  en: `${words.en}.`,
  ru: `${words.ru}.`,
});
const upper = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

function laid(dice: Dice): Opening {
  const place = dice.oneOf(SETTLEMENTS);
  const [metres, homes] = [dice.between(300, 9900), dice.between(20, 2400)];
  return {
    headline: {
      az: `${place.az} qəsəbəsində ${metres} metr su xətti çəkilib`,
      en: `${metres} metres of water main laid in ${place.en}`,
      ru: `В посёлке ${place.ru} проложено ${metres} м водопровода`,
    },
    first: {
      az: `${place.az} qəsəbəsində ${metres} metr yeni su xətti istifadəyə verilib və ${homes} ev içməli su ilə təmin olunub.`,
      en: `A new water main of ${metres} metres went into service in the settlement of ${place.en} and brings drinking water to ${homes} homes.`,
      ru: `В посёлке ${place.ru} введён в строй новый водопровод длиной ${metres} м, домов с питьевой водой стало больше на ${homes}.`,
    },
  };
}

function met(dice: Dice): Opening {
  const [guest, subject] = [dice.oneOf(GUESTS), dice.oneOf(SUBJECTS)];
  const round = dice.between(2, 60);
  const headline = {
    az: `${guest.az}: ${subject.az} üzrə görüş № ${round}`,
    en: `Meeting no. ${round} with ${guest.en} on ${subject.en}`,
    ru: `${guest.ru}: встреча № ${round}, тема – ${subject.ru}`,
  };
  return {
    headline,
    first: {
      az: `Su naziri xarici nümayəndə heyətini (${guest.az}) qəbul edib, əsas mövzu: ${subject.az}.`,
      en: `The Minister of Water and Coast received a delegation from ${guest.en} for talks on ${subject.en}.`,
      ru: `Министр воды и побережья принял делегацию (${guest.ru}), главная тема переговоров – ${subject.ru}.`,
    },
  };
}

function stopped(dice: Dice): Opening {
  const place = dice.oneOf(SETTLEMENTS);
  const [from, hours, streets] = [dice.between(6, 12), dice.between(2, 11), dice.between(2, 20)];
  return {
    headline: {
      az: `${place.az} qəsəbəsində ${streets} küçəyə su verilişi ${hours} saat dayandırılacaq`,
      en: `Water off for ${hours} hours in ${streets} streets of ${place.en}`,
      ru: `В посёлке ${place.ru} на ${streets} улицах воду отключат на ${hours} ч`,
    },
    first: {
      az: `Təmir işləri ilə əlaqədar ${place.az} qəsəbəsinin ${streets} küçəsində saat ${from}:00-dan ${hours} saat su olmayacaq.`,
      en: `Because of repairs there will be no water in ${streets} streets of the settlement of ${place.en} for ${hours} hours from ${from}:00.`,
      ru: `Из-за ремонта на ${streets} улицах посёлка ${place.ru} с ${from}:00 в течение ${hours} ч не будет воды.`,
    },
  };
}

function measured(dice: Dice): Opening {
  const water = dice.oneOf(WATERS);
  const [level, change] = [dice.between(100, 9999), dice.between(1, 99)];
  return {
    headline: {
      az: `${water.az}: göstərici ${level}, dəyişmə ${change} sm`,
      en: `${upper(water.en)}: gauge at ${level}, a change of ${change} cm`,
      ru: `${upper(water.ru)}: отметка ${level}, изменение ${change} см`,
    },
    first: ended({
      az: `Bu həftə ölçülən göstərici (${water.az}) ${level} olub, ötən həftə ilə fərq ${change} santimetrdir`,
      en: `The gauge of ${water.en} stood at ${level} this week, ${change} centimetres from the week before`,
      ru: `На этой неделе измеренная отметка (${water.ru}) составила ${level}, разница за неделю – ${change} см`,
    }),
  };
}

function warned(dice: Dice): Opening {
  const place = dice.oneOf(SETTLEMENTS);
  const [speed, waves] = [dice.between(14, 34), dice.between(2, 7)];
  const number = dice.between(100, 9999);
  return {
    headline: {
      az: `Fırtına xəbərdarlığı ${number}: ${place.az} sahili, külək ${speed} m/s`,
      en: `Storm warning ${number}: wind of ${speed} m/s on the coast at ${place.en}`,
      ru: `Штормовое предупреждение ${number}: берег ${place.ru}, ветер ${speed} м/с`,
    },
    first: ended({
      az: `${place.az} sahilində küləyin sürəti saniyədə ${speed} metrə, dalğaların hündürlüyü ${waves} metrə çatacaq`,
      en: `On the coast at ${place.en} the wind will reach ${speed} metres a second, with waves of ${waves} metres`,
      ru: `На берегу у посёлка ${place.ru} скорость ветра достигнет ${speed} м/с, высота волн – ${waves} м`,
    }),
  };
}

function asked(dice: Dice): Opening {
  const [water, subject] = [dice.oneOf(WATERS), dice.oneOf(SUBJECTS)];
  const number = dice.between(10, 999);
  return {
    headline: {
      az: `Müzakirə ${number}: ${subject.az}, ${water.az}`,
      en: `Consultation ${number}: ${subject.en} and ${water.en}`,
      ru: `Обсуждение ${number}: ${subject.ru}, ${water.ru}`,
    },
    first: ended({
      az: `Nazirlik sənədin layihəsini (${subject.az}; ${water.az}) ictimai müzakirəyə verir`,
      en: `The ministry invites everybody to comment on its plan for ${subject.en} at ${water.en}`,
      ru: `Министерство выносит на общественное обсуждение проект (${subject.ru}; ${water.ru})`,
    }),
  };
}

/** The kinds of releases of a ministry, as often as they are in this list. */
export const FAMILIES: readonly Family[] = [
  { kind: 'press_release', section: 'works', topics: ['drinking-water'], open: laid },
  { kind: 'press_release', section: 'works', topics: ['drinking-water', 'irrigation'], open: laid },
  { kind: 'readout', section: 'cooperation', topics: ['research'], open: met },
  { kind: 'announcement', section: 'news', topics: ['drinking-water'], open: stopped },
  { kind: 'announcement', section: 'news', topics: [], open: stopped },
  { kind: 'fact_sheet', section: 'sea', topics: ['sea-level', 'research'], open: measured },
  { kind: 'statement', section: 'sea', topics: ['safety-at-sea', 'harbours'], open: warned },
  { kind: 'announcement', section: 'consultations', topics: ['irrigation'], open: asked },
];
