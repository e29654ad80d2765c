import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resolveAddress } from '#db/public/addresses.ts';
import { readAddress } from '#db/public/releases.ts';
import type { AdvisoryEvent, EditionContent } from '#newsroom/content.ts';
import { changeContact } from './change-contact.ts';
import { confirmRetraction } from './confirm-retraction.ts';
import { requestRetraction } from './request-retraction.ts';
import { saveDraft } from './save-draft.ts';
import { submit } from './submit.ts';
import { done, NOON, type TestNewsroom, testContent, testNewsroom } from './testing/newsroom.ts';
import { closeForReaders, openForReaders } from './testing/readers.ts';
import { draft, holds, nextEdition, published } from './testing/steps.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  openForReaders(newsroom);
});
afterEach(() => {
  closeForReaders();
  newsroom.close();
});

const event: AdvisoryEvent = {
  zone: 'Asia/Baku',
  start: { instant: '2026-03-24T06:00:00.000Z', wall: '2026-03-24T10:00' },
  end: null,
  places: { az: 'Sarıqaya limanı', en: 'Harbour of Sarigaya' },
  contact: 'press',
  deadline: null,
};
const advisory = (more: Partial<EditionContent> = {}): EditionContent =>
  testContent({ kind: 'media_advisory', event, ...more });

async function eventAt(path: string) {
  const at = await readAddress(path);
  return at?.answer === 'page' ? at.found.text.event : undefined;
}

describe('a media advisory', () => {
  test('is refused without a time and a place', async () => {
    const { event: _, ...without } = advisory();
    const { editionId } = await draft(newsroom, without);
    const { revision } = await holds(newsroom.stores, editionId);
    const outcome = await submit(newsroom.by('writer'), { editionId, revisionId: revision.id, ticked: [] });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: {
        code: 'not_ready',
        faults: [{ field: 'event.start' }, { field: 'event.places.az' }, { field: 'event.places.en' }],
      },
    });
  });

  test('tells readers when, where and who accredits, with the card as it was at submit', async () => {
    await published(newsroom, advisory());
    const card = { key: 'press', names: { az: 'Başqası' }, duties: {}, email: 'x@example.org', phone: '' };
    done(await changeContact(newsroom.by('admin'), { ...card, isDefault: true }));
    expect(await eventAt('/en/news/2026/the-two-sides-met-in-baku')).toEqual({
      zone: 'Asia/Baku',
      start: '2026-03-24T06:00:00.000Z',
      end: null,
      place: 'Harbour of Sarigaya',
      contact: { name: 'Mətbuat xidməti', duty: '', email: 'press@example.org', phone: '' },
      deadline: null,
    });
  });

  test('has a calendar file until an edition is of another kind, and gone when it is retracted', async () => {
    const { releaseId } = await published(newsroom, advisory());
    const calendar = () => resolveAddress('/en/news/2026/the-two-sides-met-in-baku.ics', '').answer;
    expect(calendar()).toBe('page');
    const change = { kind: 'statement', changeNotes: { az: 'Qeyd.', en: 'Note.' } } as const;
    await nextEdition(newsroom, releaseId, 'correction', (content) => ({ ...content, ...change }));
    expect([calendar(), await eventAt('/en/news/2026/the-two-sides-met-in-baku')]).toEqual(['unknown', null]);
    const reason = { az: 'Səhv.', en: 'Wrong.' };
    const { requestId } = done(await requestRetraction(newsroom.by('editor'), { releaseId, reason }));
    done(await confirmRetraction(newsroom.by('second'), { requestId }));
    expect(calendar()).toBe('gone');
  });

  test('of another kind says nothing of an event that was typed before', async () => {
    await published(newsroom, advisory({ kind: 'statement' }));
    expect(await eventAt('/en/news/2026/the-two-sides-met-in-baku')).toBeNull();
  });

  test('keeps what is typed where no reader will see it', async () => {
    const { editionId } = await draft(newsroom, advisory({ kind: 'statement' }));
    const { revision } = await holds(newsroom.stores, editionId);
    const places = { ...event.places, ru: 'Порт' };
    const content = { ...revision.content, event: { ...event, places } };
    done(await saveDraft(newsroom.by('writer', NOON), { editionId, baseRevisionId: revision.id, content }));
    expect((await holds(newsroom.stores, editionId)).revision.content.event?.places).toEqual(places);
  });
});
