import { editionsOf } from '#db/editorial/editions.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import { confirmRetraction } from '../confirm-retraction.ts';
import { confirmSuppression } from '../confirm-suppression.ts';
import { discard } from '../discard.ts';
import { forcePublish } from '../force-publish.ts';
import { requestRetraction } from '../request-retraction.ts';
import { requestSuppression } from '../request-suppression.ts';
import { returnToDraft } from '../return-to-draft.ts';
import { schedule } from '../schedule.ts';
import { withdraw } from '../withdraw.ts';
import { discuss } from './comments.ts';
import type { Fate } from './plan.ts';
import {
  type Begun,
  bringOut,
  bringOutNext,
  by,
  type Cast,
  heldContent,
  minutes,
  must,
  pass,
  send,
} from './steps.ts';

const DAY = 24 * 60;

/** What happens to a release after it was drafted at `at`. */
export const FATES: Readonly<Record<Fate, (cast: Cast, begun: Begun, at: Date) => Promise<unknown>>> = {
  published: (cast, { editionId }, at) => bringOut(cast, editionId, at),
  corrected: async (cast, { releaseId, editionId }, at) => {
    await bringOut(cast, editionId, at);
    const notes = {
      az: 'Evlərin sayı 6 100 deyil, 6 010-dur.',
      en: 'The number of homes is 6010, not 6100.',
      ru: 'Число домов – 6010, а не 6100.',
    };
    await bringOutNext(cast, releaseId, 'correction', minutes(at, 2 * DAY), notes, (body) =>
      body.replaceAll('6100', '6010'),
    );
  },
  clarified: async (cast, { releaseId, editionId }, at) => {
    await bringOut(cast, editionId, at);
    const notes = {
      az: 'Nəticələrin harada dərc olunacağı dəqiqləşdirilib.',
      en: 'It is now said where the results will be published.',
      ru: 'Уточнено, где будут опубликованы результаты.',
    };
    const where: readonly (readonly [string, string])[] = [
      ['açıq şəkildə dərc olunacaq', 'bu səhifələrdə açıq şəkildə dərc olunacaq'],
      ['will be published in full', 'will be published in full on these pages'],
      ['их опубликуют полностью', 'их полностью опубликуют на этих страницах'],
    ];
    await bringOutNext(cast, releaseId, 'clarification', minutes(at, DAY), notes, (body) =>
      where.reduce((words, [from, to]) => words.replace(from, to), body),
    );
  },
  updated: async (cast, { releaseId, editionId }, at) => {
    await bringOut(cast, editionId, at);
    const notes = {
      az: 'Stansiyanın ilk həftəsi haqqında məlumat əlavə olunub.',
      en: 'News of the first week of the station was added.',
      ru: 'Добавлены сведения о первой неделе работы станции.',
    };
    const more: readonly (readonly [RegExp, string])[] = [
      [
        /nasos stansiyası bu gün/,
        'İlk həftədə stansiya bir dəfə də dayanmayıb, gecələr isə günəş panellərinin yığdığı enerji ilə işləyib.',
      ],
      [
        /pumping station went into service/,
        'In its first week the station did not stop once, and at night it ran on what the panels had stored.',
      ],
      [
        /введена в строй/,
        'За первую неделю станция ни разу не остановилась, а ночью работала на энергии, накопленной панелями.',
      ],
    ];
    await bringOutNext(cast, releaseId, 'update', minutes(at, 8 * DAY), notes, (body) => {
      const found = more.find(([pattern]) => pattern.test(body));
      return found && body.includes('\n\n') ? `${body}\n\n${found[1]}` : body;
    });
  },
  withdrawn: async (cast, { releaseId, editionId }, at) => {
    await bringOut(cast, editionId, at);
    const reason = {
      az: 'İki stansiyanın cihazları səhv göstərib; rəqəmlər yenidən hesablanır.',
      en: 'The instruments of two stations were wrong; the figures are being worked out again.',
      ru: 'Приборы двух станций ошиблись; данные пересчитываются.',
    };
    must(await withdraw(by(cast, 'editor', minutes(at, 3 * DAY)), { releaseId, reason }));
  },
  retracted: async (cast, { releaseId, editionId }, at) => {
    await bringOut(cast, editionId, at);
    const reason = {
      az: 'Xəbərdarlıq məşq üçün hazırlanmışdı və səhvən dərc olunub.',
      en: 'The warning had been prepared for an exercise and was published by mistake.',
      ru: 'Предупреждение готовилось для учений и опубликовано по ошибке.',
    };
    const { requestId } = must(
      await requestRetraction(by(cast, 'editor', minutes(at, 40)), { releaseId, reason }),
    );
    must(await confirmRetraction(by(cast, 'chief', minutes(at, 65)), { requestId }));
  },
  suppressed: async (cast, { releaseId, editionId }, at) => {
    await bringOut(cast, editionId, at);
    const notes = {
      az: 'Stansiyaların sayı düzəldilib: on bir deyil, on iki.',
      en: 'The number of stations was corrected: twelve, not eleven.',
      ru: 'Исправлено число станций: двенадцать, а не одиннадцать.',
    };
    const right = (body: string) =>
      body
        .replace('on bir stansiyanın', 'on iki stansiyanın')
        .replace('eleven stations', 'twelve stations')
        .replace('одиннадцати', 'двенадцати');
    await bringOutNext(cast, releaseId, 'correction', minutes(at, DAY), notes, right);
    const [first] = await editionsOf(cast.stores.editorial.reads, releaseId);
    const reason = {
      az: 'İlk nəşrdə növbətçinin şəxsi telefon nömrəsi göstərilmişdi.',
      en: 'The first edition gave the private telephone number of a watchman.',
      ru: 'В первой редакции был указан личный телефон дежурного.',
    };
    const asked = by(cast, 'editor', minutes(at, DAY + 30));
    const { requestId } = must(await requestSuppression(asked, { editionId: first?.id ?? 0, reason }));
    must(await confirmSuppression(by(cast, 'chief', minutes(at, DAY + 45)), { requestId }));
  },
  forced: async (cast, { editionId }, at) => {
    const { contentHash } = await heldContent(cast.stores, editionId);
    const call = by(cast, 'editor', at);
    const actor = { ...cast.actors.editor, freshUntil: minutes(at, 10) };
    const reason = 'The second editor is travelling, and the order takes effect at noon.';
    must(await forcePublish({ ...call, actor }, { editionId, contentHash, reason }));
  },
  scheduled: async (cast, { editionId }, at) => {
    await send(cast, editionId, at);
    await pass(cast, editionId, minutes(at, 5));
    const day = wallOf(minutes(at, 2 * DAY), 'Asia/Baku').slice(0, 10);
    must(await schedule(by(cast, 'editor', minutes(at, 6)), { editionId, wall: `${day}T09:00` }));
  },
  approved: async (cast, { editionId }, at) => {
    await send(cast, editionId, at);
    await pass(cast, editionId, minutes(at, 5));
  },
  in_review: async (cast, begun, at) => {
    await send(cast, begun.editionId, at);
    await discuss(cast, begun, at);
  },
  returned: async (cast, { editionId }, at) => {
    await send(cast, editionId, at);
    const comment =
      'Please add since when the new harbour master has worked in the north, and ask for a photograph.';
    must(await returnToDraft(by(cast, 'editor', minutes(at, 5)), { editionId, comment }));
  },
  draft: async () => undefined,
  discarded: async (cast, { editionId }, at) => {
    must(await discard(by(cast, 'writer', at), { editionId }));
  },
};
