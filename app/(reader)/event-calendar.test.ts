import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resolveAddress } from '#db/public/addresses.ts';
import { readAddress, readEditionText } from '#db/public/releases.ts';
import { ADVISORY, RETRACTED_ADVISORY, WITHDRAWN_ADVISORY } from '#db/public/testing/sample-advisory.ts';
import { CORRECTED } from '#db/public/testing/sample-corrected.ts';
import { INSTITUTION } from '#db/public/testing/sample-institution.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import { ABOUT, RETRACTED } from '#db/public/testing/sample-releases.ts';
import { compared } from './compared.ts';
import { eventCalendar } from './event-calendar.ts';
import { feedOf } from './feeds/feed.ts';
import { viewOf } from './release-view.ts';
import { dateForm, type Site } from './site.ts';
import { eventData } from './structured-data.tsx';

const PATH = '/en/news/2026/for-journalists-the-new-rescue-ship';
const PATH_AZ = '/az/news/2026/jurnalistler-ucun-yeni-xilasetme-gemisi';

let sample: SampleNewsroom;
beforeEach(async () => {
  process.env.NEWSROOM_URL = 'https://newsroom.example';
  sample = await sampleNewsroom([ADVISORY, CORRECTED, RETRACTED, ABOUT]);
});
afterEach(() => sample.remove());

const siteOf = (path: string): Site => {
  const language = path.slice(1, 3);
  return { language, institution: INSTITUTION, name: INSTITUTION.names[language] ?? '' };
};

async function advisory(path: string) {
  const at = await readAddress(path);
  if (at?.answer !== 'page') throw new Error(`${path} is no page.`);
  const view = viewOf(siteOf(path), at.found, new Map());
  if (!view.event) throw new Error(`${path} invites to nothing.`);
  return { found: at.found, view, event: view.event };
}

/** The event as an independent program reads it. */
async function read(path: string) {
  const { found, view, event } = await advisory(path);
  const calendar = new ICAL.Component(ICAL.parse(eventCalendar(found, view, event)));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  return { calendar, event: new ICAL.Event(component), component };
}

describe('the calendar file of an advisory', () => {
  test('says when in UTC, where, who accredits, and where to read more', async () => {
    const { calendar, event, component } = await read(PATH);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(event.summary).toBe('For journalists: the new rescue ship');
    expect(event.location).toBe('Harbour of Baku, pier 5; use the sea gate, please');
    expect([event.startDate, event.endDate].map((at) => at.toJSDate().toISOString())).toEqual([
      '2026-12-02T06:00:00.000Z',
      '2026-12-02T07:30:00.000Z',
    ]);
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    expect(event.description).toBe(
      `The ship is shown; her crew answers questions.\n\nhttps://newsroom.example${PATH}`,
    );
    expect(component.getFirstPropertyValue('contact')).toBe(
      'Leyla Abbasova, +994 12 555 01 42, press@maritime-safety.example',
    );
    expect(component.getFirstPropertyValue('url')).toBe(`https://newsroom.example${PATH}`);
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test('is one event in every language, and the next in its sequence with each edition', async () => {
    const [english, azerbaijani] = [await read(PATH), await read(PATH_AZ)];
    expect([english.event.uid, azerbaijani.event.uid]).toEqual(Array(2).fill('2026-0140@newsroom.example'));
    expect(english.event.sequence).toBe(2);
    expect(azerbaijani.event.location).toBe('Bakı limanı, 5-ci körpü');
    expect(azerbaijani.component.getFirstProperty('summary')?.getParameter('language')).toBe('az');
  });

  test('cancels the event, with the reason, while the advisory is withdrawn', async () => {
    await sample.put(WITHDRAWN_ADVISORY);
    const { event, component } = await read(PATH);
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([event.uid, event.description]).toEqual([
      '2026-0140@newsroom.example',
      `The ship is at sea, looking for a boat.\n\nhttps://newsroom.example${PATH}`,
    ]);
  });

  test('is the same whenever it is asked for', async () => {
    const [first, again] = [await advisory(PATH), await advisory(PATH)];
    expect(eventCalendar(first.found, first.view, first.event)).toBe(
      eventCalendar(again.found, again.view, again.event),
    );
  });
});

describe('its address', () => {
  const answer = (path: string) => resolveAddress(path, '');

  test('is that of the release with an ending, in each language that has it', () => {
    expect(answer(`${PATH}.ics`)).toMatchObject({ answer: 'page', path: `${PATH}.ics`, language: 'en' });
    expect(answer(`${PATH_AZ}.ics`)).toMatchObject({
      answer: 'page',
      path: `${PATH_AZ}.ics`,
      language: 'az',
    });
    expect(answer(`/EN${PATH.slice(3)}.ics/`)).toEqual({ answer: 'moved', to: `${PATH}.ics` });
  });

  test.each([
    '/en/news/2026/winter-rescue-season-opens.ics',
    '/en/news/2026/nothing.ics',
    '/en/news/2026/.ics',
    `${PATH}.ics/history`,
    `${PATH}/history.ics`,
    `${PATH}.ics.ics`,
    '/en/about.ics',
  ])('%s is unknown', (path) => {
    expect(answer(path).answer).toBe('unknown');
  });

  test('stays while the advisory is withdrawn, and is gone with its reason once it is retracted', async () => {
    await sample.put(WITHDRAWN_ADVISORY);
    expect(answer(`${PATH}.ics`).answer).toBe('page');
    await sample.put(RETRACTED_ADVISORY);
    expect(answer(`${PATH}.ics`)).toMatchObject({
      answer: 'gone',
      path: PATH,
      reference: '2026/0140',
      language: 'en',
    });
    expect(answer('/en/news/2026/names-of-the-rescued.ics').answer).toBe('unknown');
  });
});

describe('an advisory elsewhere', () => {
  test('is an event for search engines, cancelled with its withdrawal', async () => {
    const data = async () => {
      const { found, view, event } = await advisory(PATH);
      return eventData(siteOf(PATH), found, view, event);
    };
    expect(await data()).toMatchObject({
      '@type': 'Event',
      name: 'For journalists: the new rescue ship',
      startDate: '2026-12-02T10:00:00+04:00',
      endDate: '2026-12-02T11:30:00+04:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: 'Harbour of Baku, pier 5; use the sea gate, please' },
      organizer: { '@type': 'GovernmentOrganization' },
    });
    await sample.put(WITHDRAWN_ADVISORY);
    expect((await data()).eventStatus).toBe('https://schema.org/EventCancelled');
  });

  test('says when and where in feeds', async () => {
    const { entries } = await feedOf(siteOf(PATH), 'atom');
    const html = entries.find(({ page }) => page.endsWith(PATH))?.html;
    expect(html).toContain('2 December 2026 10:00 UTC+4 – 2 December 2026 11:30 UTC+4');
    expect(html).toContain('Harbour of Baku, pier 5; use the sea gate, please');
  });

  test('shows between editions what of the event changed', async () => {
    const [before, after] = [
      await readEditionText('2026/0140', 1, 'en'),
      await readEditionText('2026/0140', 2, 'en'),
    ];
    if (!before || !after) throw new Error('no text');
    const fields = compared(before, after, dateForm(siteOf(PATH)));
    expect(fields.map(({ field }) => field)).toEqual(['event']);
    const changed = fields[0]?.paragraphs.flat().filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'removed', text: '3' },
      { kind: 'added', text: '5; use the sea gate, please' },
    ]);
    const inFigures = compared(before, after, { ...dateForm(siteOf(PATH)), dateStyle: 'numeric' });
    expect(inFigures[0]?.paragraphs.flat()[0]?.text).toBe('02/12/2026 10:00 UTC+4 – 02/12/2026 11:30 UTC+4');
  });
});
