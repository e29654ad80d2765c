import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { furniture, type PublicSecurity } from '#db/public/schema.ts';
import { recordScopes, type Scopes, type Span } from '#db/public/scopes.ts';
import { CONTACTS, INSTITUTION } from '#db/public/testing/sample-institution.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import { ICONS } from '../icons/icons.ts';
import { sampleSite } from '../testing/sample-site.ts';
import { xmlFaults } from '../testing/standards.ts';
import { manifest } from './manifest-file.ts';
import { searchDescription } from './opensearch-file.ts';
import { robots } from './robots-file.ts';
import { securityFile } from './security-file.ts';

let sample: SampleNewsroom;
beforeAll(async () => {
  process.env.NEWSROOM_URL = 'https://newsroom.example';
  sample = await sampleNewsroom([]);
});
afterAll(() => sample.remove());

function fields(body: string): ReadonlyMap<string, readonly string[]> {
  const pairs = body
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);
  return new Map(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)]),
  );
}

describe('security.txt', () => {
  const at = async (now: string) => (await securityFile(sampleSite('az'), new Date(now)))?.body ?? '';

  test('has what RFC 9116 asks for: whom to tell, and one date until when', async () => {
    const found = fields(await at('2026-11-24T12:00:00Z'));
    expect(found.get('Contact')).toEqual(['mailto:press@maritime-safety.example', 'tel:+994125550142']);
    expect(found.get('Expires')).toEqual(['2027-04-01T00:00:00.000Z']);
    expect(found.get('Preferred-Languages')).toEqual(['az, en, ru, ar']);
    expect(found.get('Canonical')).toEqual(['https://newsroom.example/.well-known/security.txt']);
  });

  test('stays the same for a quarter and is always valid for three to six months', async () => {
    expect(await at('2026-10-01T00:00:00Z')).toBe(await at('2026-12-31T23:59:59.999Z'));
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
      const [expires = ''] = fields(await at(new Date(day).toISOString())).get('Expires') ?? [];
      const days = (Date.parse(expires) - day) / 86_400_000;
      expect(days, new Date(day).toISOString()).toBeGreaterThan(89);
      expect(days, new Date(day).toISOString()).toBeLessThan(190);
    }
  });

  test('tells how long it holds and what it depends on', async () => {
    const [scopes, spans]: [Scopes, Span[]] = [new Map(), []];
    await recordScopes(
      scopes,
      () => at('2026-11-24T12:00:00Z'),
      (span) => spans.push(span),
    );
    expect([...scopes.keys()]).toEqual(['contacts']);
    expect(spans).toEqual([{ since: Date.UTC(2026, 9, 1), until: Date.UTC(2027, 0, 1) }]);
  });

  test('names whom the settings name until the day they give, and then the press contact again', async () => {
    const [security, spans]: [PublicSecurity, Span[]] = [
      { contact: 'https://newsroom.example/report', until: '2026-12-01T00:00:00.000Z' },
      [],
    ];
    const site = { ...sampleSite('az'), institution: { ...INSTITUTION, security } };
    const on = async (day: string) => fields((await securityFile(site, new Date(day)))?.body ?? '');
    const before = await recordScopes(
      new Map(),
      () => on('2026-11-30T23:59:59Z'),
      (span) => spans.push(span),
    );
    expect([before.get('Contact'), before.get('Expires')]).toEqual([[security.contact], [security.until]]);
    expect(spans).toEqual([{ since: 0, until: Date.parse(security.until) }]);
    expect((await on('2026-12-01T00:00:00Z')).get('Contact')).toEqual([
      'mailto:press@maritime-safety.example',
      'tel:+994125550142',
    ]);
  });

  test('is nothing where there is nobody to tell', async () => {
    await sample.store.db.update(furniture).set({ contacts: [] });
    expect(await securityFile(sampleSite('az'), new Date())).toBeNull();
    await sample.store.db.update(furniture).set({ contacts: CONTACTS });
  });
});

describe('robots.txt', () => {
  test('leaves staff addresses out and names both sitemaps', () => {
    const found = fields(robots().body);
    expect(found.get('User-agent')).toEqual(['*']);
    expect(found.get('Disallow')).toContain('/desk');
    expect(found.get('Sitemap')).toEqual([
      'https://newsroom.example/sitemap.xml',
      'https://newsroom.example/news-sitemap.xml',
    ]);
  });
});

test.each(INSTITUTION.languages)('the search of %s describes itself', (language) => {
  const { body } = searchDescription(sampleSite(language));
  expect(xmlFaults(body, 'opensearch.rng')).toEqual([]);
  expect(body).toContain(`template="https://newsroom.example/${language}/search?q={searchTerms}"`);
});

describe('the manifest', () => {
  type Manifest = { lang: string; dir: string; icons: { src: string; sizes: string; type: string }[] };
  const of = (language: string): Manifest => JSON.parse(manifest(sampleSite(language)).body);

  test('is in the language it says', () => {
    expect(of('ar')).toMatchObject({ name: INSTITUTION.names.ar, lang: 'ar', dir: 'rtl' });
  });

  test('has the institution’s colour, and names icons that there are', () => {
    expect(of('en')).toMatchObject({
      theme_color: INSTITUTION.look.colours.light,
      background_color: '#fdfcf9',
    });
    for (const { src } of of('en').icons) expect([...ICONS.keys()]).toContain(src.slice(1));
  });
});
