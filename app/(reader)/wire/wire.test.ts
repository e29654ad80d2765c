import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PublicRelease, readAddress, readChangeNotes } from '#db/public/releases.ts';
import { ADVISORY } from '#db/public/testing/sample-advisory.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import { ARABIC } from '#db/public/testing/sample-releases.ts';
import type { DateStyle } from '#newsroom/vocabulary.ts';
import { entryId } from '../feeds/feed.ts';
import { viewOf } from '../release-view.ts';
import { sampleSite } from '../testing/sample-site.ts';
import { jsonFaults } from '../testing/standards.ts';
import { ninjs } from './ninjs.ts';
import { plainText } from './plain-text.ts';

const VISIT = '/en/news/2018/caspian-republic-and-aurelia-agreed-to-hold-joint-rescue-exercises';
const CORRECTED = '/en/news/2026/winter-rescue-season-opens';
const WITHDRAWN = '/en/news/2026/statement-on-the-closing-of-the-northern-fairway';
const TURBULENT = '/en/news/2026/new-light-buoys-mark-the-approach-to-the-port';
const IN_ARABIC = '/ar/news/2026/2026-0131';
const LATE_RUSSIAN = '/ru/news/2026/novye-svetyashiesya-bui';
const EVERY = [VISIT, CORRECTED, WITHDRAWN, TURBULENT, IN_ARABIC, LATE_RUSSIAN];

let sample: SampleNewsroom;
beforeAll(async () => {
  process.env.NEWSROOM_URL = 'https://newsroom.example';
  sample = await sampleNewsroom();
});
afterAll(() => sample.remove());

async function at(path: string, dateStyle: DateStyle = 'long') {
  const plain = sampleSite(path.slice(1, 3));
  const site = { ...plain, institution: { ...plain.institution, dateStyle } };
  const answer = await readAddress(path);
  if (answer?.answer !== 'page') throw new Error(`${path} is no page.`);
  const found: PublicRelease = answer.found;
  return {
    site,
    found,
    view: viewOf(site, found, await readChangeNotes(found.release.reference, site.language)),
  };
}

async function ninjsOf(path: string, dateStyle?: DateStyle) {
  const { site, found, view } = await at(path, dateStyle);
  return ninjs(site, found, view);
}

async function textOf(path: string, dateStyle?: DateStyle) {
  const { found, view } = await at(path, dateStyle);
  return plainText(found, view);
}

describe('as ninjs', () => {
  test.each(EVERY)('%s keeps the standard', async (path) => {
    expect(jsonFaults(JSON.stringify(await ninjsOf(path)), 'ninjs-3.1.json')).toEqual([]);
  });

  test('a release carries number, edition, dates with offset, and whom to call', async () => {
    expect(await ninjsOf(VISIT)).toMatchObject({
      uri: entryId('2018/0913', 'en'),
      version: '1',
      firstCreated: '2018-09-13T18:19:00+04:00',
      versionCreated: '2026-03-02T12:00:00+04:00',
      pubStatus: 'usable',
      language: 'en',
      located: 'Baku',
      genres: [{ uri: 'http://cv.iptc.org/newscodes/genre/Press_Release' }],
      altIds: [{ role: 'releaseNumber', value: '2018/0913' }, { role: 'contentHash' }],
      people: [
        {
          name: 'Leyla Abbasova',
          contactInfo: [{ type: 'phone' }, { value: 'press@maritime-safety.example' }],
        },
        { name: 'Press duty desk' },
      ],
    });
  });

  test('its texts are counted without what was put before them', async () => {
    const { found } = await at(VISIT);
    const { bodies } = await ninjsOf(VISIT);
    expect(bodies.map(({ role }) => role)).toEqual(['main', 'plain', 'boilerplate', 'notes']);
    expect(bodies[0]?.charCount).toBe([...found.text.bodyText].length);
    expect(bodies[1]?.value).toMatch(/^Baku, 13 September 2018 — On September 13/);
    expect(bodies[1]?.value.split(/\s+/).length).toBeGreaterThan(bodies[1]?.wordCount ?? 0);
  });

  test('a corrected release tells what was wrong, the newest first', async () => {
    const { edNote, version, firstCreated } = await ninjsOf(CORRECTED);
    expect([version, firstCreated]).toEqual(['4', '2026-10-28T10:30:00+04:00']);
    expect(edNote?.split('\n')).toEqual([
      'Updated 30 October 2026 13:00 UTC+4: The opening was moved from 1 to 3 November because of a storm.',
      expect.stringMatching(/^Corrected 28 October 2026 15:05 UTC\+4: The release first said that fourteen/),
    ]);
  });

  test('a withdrawn release is withheld, and every text of it begins with the banner', async () => {
    const { pubStatus, edNote, bodies } = await ninjsOf(WITHDRAWN);
    expect(pubStatus).toBe('withheld');
    expect(edNote).toMatch(
      /^This release was withdrawn\nWithdrawn 21 October 2026 09:40 UTC\+4\nThe decision/,
    );
    expect(bodies.find(({ role }) => role === 'main')?.value).toMatch(
      /^<p><strong>This release was withdrawn/,
    );
    expect(bodies.find(({ role }) => role === 'plain')?.value).toMatch(
      /^This release was withdrawn\n\nWithdrawn/,
    );
    expect(bodies[0]?.value).toContain('closed for vessels under twelve metres');
  });

  test('languages name each other', async () => {
    const [english, russian] = [await ninjsOf(TURBULENT), await ninjsOf(LATE_RUSSIAN)];
    expect(english.associations.map(({ uri }) => uri)).toEqual([russian.uri]);
    expect(russian.associations.map(({ uri }) => uri)).toEqual([english.uri]);
    expect(russian.associations[0]?.renditions[0]?.href).toBe(`https://newsroom.example${TURBULENT}.json`);
    expect(russian.firstCreated).toBe('2026-07-10T13:00:00+04:00');
  });

  test('an advisory says when its event is, with the offset of its zone', async () => {
    await sample.put(ADVISORY);
    const advisory = await ninjsOf('/en/news/2026/for-journalists-the-new-rescue-ship');
    expect(jsonFaults(JSON.stringify(advisory), 'ninjs-3.1.json')).toEqual([]);
    expect(advisory).toMatchObject({
      genres: [{ uri: 'http://cv.iptc.org/newscodes/genre/Daybook' }],
      eventDetails: {
        dates: { startDate: '2026-12-02T10:00:00+04:00', endDate: '2026-12-02T11:30:00+04:00' },
      },
    });
    const where = 'Where: Harbour of Baku, pier 5; use the sea gate, please';
    expect(advisory.bodies.find(({ role }) => role === 'plain')?.value).toContain(where);
    const text = await textOf('/en/news/2026/for-journalists-the-new-rescue-ship');
    expect(text).toContain(
      `When: 2 December 2026 10:00 UTC+4 – 2 December 2026 11:30 UTC+4\n${where}\nAccreditation: `,
    );
    expect(text).toContain('press@maritime-safety.example, until 30 November 2026 18:00 UTC+4');
  });

  test('the checks find what is wrong', async () => {
    const good = await ninjsOf(VISIT);
    const [person] = good.people;
    for (const bad of [
      { ...good, pubStatus: 'cancelled' },
      { ...good, uri: undefined },
      { ...good, version: 1 },
      { ...good, firstCreated: '13 September 2018' },
      { ...good, headline: 'An older name' },
      { ...good, associations: [{ uri: good.uri }] },
      { ...good, people: [{ ...person, contactInfo: [{ type: 'phone' }] }] },
    ]) {
      expect(jsonFaults(JSON.stringify(bad), 'ninjs-3.1.json')).not.toEqual([]);
    }
  });
});

describe('as plain text', () => {
  test('a release has all its parts in the order of the trade', async () => {
    const text = await textOf(VISIT);
    const parts = [
      'Caspian Republic and Aurelia agreed to hold joint rescue exercises every year\n\n',
      '\n\nBaku, 13 September 2018 — On September 13, the Minister',
      'and other questions of common interest.\n\n',
      'About the institution\n\nThe Ministry of Maritime',
      'Press contacts\n\nLeyla Abbasova, Head of the Press Service\n+994 12 555 01 42\npress@',
      '\n\n###\n\n',
      'Notes to editors\n\nPhotographs may be used',
      'Release No. 2018/0913\nPublished: 13 September 2018 18:19 UTC+4\n',
      `https://newsroom.example${VISIT}\n`,
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(text).not.toMatch(/<|&amp;|&#39;|\n{3}/);
  });

  test('what was told since stands before the text', async () => {
    const text = await textOf(CORRECTED);
    expect(text.indexOf('Corrected 28 October 2026 15:05 UTC+4: The release first')).toBeGreaterThan(0);
    expect(text.indexOf('Corrected 28 October')).toBeLessThan(text.indexOf('Lənkəran, 28 October 2026 —'));
  });

  test('a withdrawn release stays readable under its dated banner', async () => {
    const text = await textOf(WITHDRAWN);
    expect(text).toMatch(
      /^\*\*\* This release was withdrawn \*\*\*\nWithdrawn 21 October 2026 09:40 UTC\+4\nThe decision/,
    );
    expect(text).toContain('closed for vessels under twelve metres');
  });

  test('one in Arabic is all in Arabic, without invisible characters', async () => {
    const text = await textOf(IN_ARABIC);
    expect(text).toContain(ARABIC.editions[0]?.texts.ar?.headline ?? '–');
    expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/Press contact|Published|Release No/);
  });
});

test('people read dates in the style of the institution, programs read them as ever', async () => {
  for (const path of EVERY) expect(await ninjsOf(path, 'numeric')).toEqual(await ninjsOf(path));
  const text = await textOf(VISIT, 'numeric');
  expect(text).toContain('\n\nBaku, 13/09/2018 — On September 13');
  expect(text).toContain('\nPublished: 13/09/2018 18:19 UTC+4\n');
  expect(await textOf(CORRECTED, 'weekday')).toContain('Corrected Wednesday, 28 October 2026 15:05 UTC+4: ');
  expect(await textOf(WITHDRAWN, 'numeric')).toContain('\nWithdrawn 21/10/2026 09:40 UTC+4\n');
});

test('no old or suppressed words are in any of them', async () => {
  for (const write of [textOf, async (path: string) => JSON.stringify(await ninjsOf(path))]) {
    expect(await write(CORRECTED)).not.toContain('fourteen stations along');
    expect(await write(TURBULENT)).not.toMatch(/nineteen|nine light buoys/);
  }
});
