import { SaxesParser, type SaxesTagNS } from 'saxes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CORRECTED } from '#db/public/testing/sample-corrected.ts';
import { INSTITUTION } from '#db/public/testing/sample-institution.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import type { Site } from '../site.ts';
import { atomXml } from './atom.ts';
import { entryId, feedOf } from './feed.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

type Element = {
  readonly uri: string;
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
};

/** Reads XML with a parser that did not write it; throws where it is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = { uri: '', name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    const element: Element = { uri: tag.uri, name: tag.local, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [feed] = root.children;
  if (!feed) throw new Error('There is no element.');
  return feed;
}

const all = (element: Element, name: string) => element.children.filter((child) => child.name === name);
const textOf = (element: Element, name: string) => all(element, name)[0]?.text ?? '';

let sample: SampleNewsroom;
beforeAll(async () => {
  sample = await sampleNewsroom();
});
afterAll(() => sample.remove());
beforeEach(() => {
  process.env.NEWSROOM_URL = 'https://newsroom.example:8443';
});

function site(language: string): Site {
  return { language, institution: INSTITUTION, name: INSTITUTION.names[language] ?? '' };
}

async function feedIn(language: string): Promise<Element> {
  return parsed(atomXml(await feedOf(site(language), 'atom')));
}

test.each(['atom', 'json'] as const)('a feed (%s) is the same in every date style', async (format) => {
  const plain = site('en');
  const institution = { ...INSTITUTION, dateStyle: 'numeric' as const };
  expect(await feedOf({ ...plain, institution }, format)).toEqual(await feedOf(plain, format));
});

const entryOf = (feed: Element, reference: string, language: string) =>
  all(feed, 'entry').find((entry) => textOf(entry, 'id') === entryId(reference, language));

describe.each(INSTITUTION.languages)('the feed in %s', (language) => {
  test('has what RFC 4287 asks of a feed', async () => {
    const feed = await feedIn(language);
    expect([feed.uri, feed.name, feed.attributes['xml:lang']]).toEqual([ATOM, 'feed', language]);
    expect(textOf(feed, 'title')).toBe(INSTITUTION.names[language]);
    expect(textOf(feed, 'updated')).toMatch(INSTANT);
    expect(textOf(all(feed, 'author')[0] ?? feed, 'name')).not.toBe('');
    const self = all(feed, 'link').find((link) => link.attributes.rel === 'self');
    expect(self?.attributes.href).toBe(`https://newsroom.example:8443/${language}/feed.atom`);
  });

  test('has what RFC 4287 asks of each entry, once each', async () => {
    const entries = all(await feedIn(language), 'entry');
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'summary', 'content']) {
        expect(all(entry, name), name).toHaveLength(1);
        expect(textOf(entry, name), name).not.toBe('');
      }
      expect([textOf(entry, 'updated'), textOf(entry, 'published')]).toEqual([
        expect.stringMatching(INSTANT),
        expect.stringMatching(INSTANT),
      ]);
      expect(all(entry, 'link')[0]?.attributes.href).toMatch(/^https:\/\/newsroom\.example:8443\//);
    }
    const ids = entries.map((entry) => textOf(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });
});

describe('an entry', () => {
  test('has its full text as HTML, with place and date', async () => {
    const entry = entryOf(await feedIn('en'), '2026/0120', 'en');
    const content = entry && all(entry, 'content')[0];
    expect(content?.attributes.type).toBe('html');
    expect(content?.text).toContain('Lənkəran, 28 October 2026');
    expect(content?.text).toContain('<h2>Crews and boats</h2>');
  });

  test('is dated by the newest change that is not minor', async () => {
    const entry = entryOf(await feedIn('en'), '2026/0120', 'en');
    expect(entry && textOf(entry, 'updated')).toBe('2026-10-30T13:00:00+04:00');
    expect(entry && textOf(entry, 'published')).toBe('2026-10-28T10:30:00+04:00');
  });

  test('keeps its id through a correction, and moves its date', async () => {
    const before = await feedIn('az');
    const last = CORRECTED.editions.at(-1);
    if (!last) throw new Error('no edition');
    await sample.put({
      ...CORRECTED,
      editions: [...CORRECTED.editions, { ...last, at: '2026-11-01T08:00:00Z', change: 'correction' }],
    });
    const after = await feedIn('az');
    await sample.put(CORRECTED);
    const [old, now] = [before, after].map((feed) => entryOf(feed, '2026/0120', 'az'));
    expect(old && textOf(old, 'updated')).toBe('2026-10-30T13:00:00+04:00');
    expect(now && textOf(now, 'updated')).toBe('2026-11-01T12:00:00+04:00');
  });

  test('that is withdrawn says only that, and why', async () => {
    const entry = entryOf(await feedIn('en'), '2026/0118', 'en');
    expect(entry && textOf(entry, 'content')).toBe(
      '<p><strong>This release was withdrawn.</strong> The decision was not yet signed when the statement was published. The fairway stays open.</p>',
    );
    expect(entry && textOf(entry, 'summary')).not.toContain('closed for small vessels');
    expect(entry && textOf(entry, 'updated')).toBe('2026-10-21T09:40:00+04:00');
  });

  test('that was retracted is a deleted entry with the reason (RFC 6721)', async () => {
    const feed = await feedIn('en');
    const [gone] = all(feed, 'deleted-entry');
    expect(gone?.uri).toBe('http://purl.org/atompub/tombstones/1.0');
    expect(gone?.attributes).toMatchObject({
      ref: entryId('2026/0109', 'en'),
      when: '2026-09-01T17:25:00+04:00',
    });
    expect(gone && textOf(gone, 'comment')).toMatch(/had not agreed to be named/);
    expect(gone && all(gone, 'comment')[0]?.uri).toBe('http://purl.org/atompub/tombstones/1.0');
    expect(entryOf(feed, '2026/0109', 'en')).toBeUndefined();
  });
});

test('control characters in a text do not spoil the feed', async () => {
  const feed = await feedOf(site('en'), 'atom');
  expect(textOf(parsed(atomXml({ ...feed, title: 'A\u0000\u0008\u001fB' })), 'title')).toBe('AB');
});

test('an empty feed is a feed', async () => {
  const feed = await feedOf({ ...site('en'), language: 'de' }, 'atom');
  expect(textOf(parsed(atomXml(feed)), 'updated')).toMatch(INSTANT);
});
