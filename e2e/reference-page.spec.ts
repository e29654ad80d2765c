import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './newsroom.ts';
import {
  approveAndPublish,
  enterMotto,
  enterRelease,
  expectWhole,
  parseReferencePage,
} from './reference-journey.ts';

const page = parseReferencePage(readFileSync(join(import.meta.dirname, 'reference/own-page.txt'), 'utf8'));

test('a page of the reference shape, entered by one person and published by another', async ({
  as,
  reader,
}) => {
  await enterMotto(await as('admin'), page);
  const release = await enterRelease(await as('chief'), page);
  const address = await approveAndPublish(await as('editor'), release);
  await expectWhole(reader, address, page);
});

test('the same page through an import', async ({ as, newsroom, reader }, info) => {
  await enterMotto(await as('admin'), page);
  const line = {
    number: '2018/0913',
    kind: 'press_release',
    section: 'news',
    published_at: `${page.wall}:00+04:00`,
    texts: {
      en: {
        headline: `${page.headline}, as imported`,
        body_text: page.paragraphs.join('\n\n'),
        old_addresses: ['/en/news/old-24296.html'],
      },
    },
  };
  const file = info.outputPath('import.jsonl');
  writeFileSync(file, `${JSON.stringify(line)}\n`);
  await newsroom.command(['import', file, '--as', 'edgar@example.org']);
  await newsroom.command(['import', file, '--as', 'edgar@example.org']);
  await expectWhole(reader, '/r/2018/0913', { ...page, headline: `${page.headline}, as imported` });
  await expectWhole(reader, '/en/news/old-24296.html', {
    ...page,
    headline: `${page.headline}, as imported`,
  });
});
