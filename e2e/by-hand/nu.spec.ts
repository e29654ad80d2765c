import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../newsroom.ts';
import { crawl } from '../site-crawl.ts';

/** The Nu checker, as its package of the registry ships it; needs Java. */
const PACKAGE = 'vnu-jar@26.9.27';

test('the Nu checker finds nothing on any page', async ({ newsroom }) => {
  test.setTimeout(600_000);
  const pages = await crawl(
    newsroom.url,
    ['az', 'en', 'ru', 'ar'].flatMap((language) => [`/${language}`, `/${language}/no-such-page`]),
  );
  const folder = mkdtempSync(join(tmpdir(), 'nu-'));
  const html = [...pages.values()].filter(({ type }) => type.startsWith('text/html'));
  for (const { path, text } of html) writeFileSync(join(folder, `${encodeURIComponent(path)}.html`), text);
  const installed = spawnSync('npm', ['install', '--no-save', '--prefix', folder, PACKAGE], {
    encoding: 'utf8',
  });
  expect(installed.status, installed.stderr).toBe(0);
  const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const args = ['-Xss4m', '-jar', jar, '--skip-non-html', '--format', 'gnu', folder];
  const checked = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64_000_000 });
  expect(checked.error, 'Java is needed: apt-get install default-jre-headless').toBeUndefined();
  const said = checked.stderr.split('\n').filter((line) => line.includes('.html'));
  expect(said.filter((line) => !line.includes('node_modules'))).toEqual([]);
  expect(html.length).toBeGreaterThan(150);
});
