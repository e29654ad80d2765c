import { readFileSync } from 'node:fs';
import { test } from '../newsroom.ts';
import {
  approveAndPublish,
  enterMotto,
  enterRelease,
  expectWhole,
  parseReferencePage,
} from '../reference-journey.ts';

test('the page that REFERENCE_PAGE names, entered by one person and published by another', async ({
  as,
  reader,
}) => {
  const page = parseReferencePage(readFileSync(process.env.REFERENCE_PAGE ?? '', 'utf8'));
  await enterMotto(await as('admin'), page);
  const release = await enterRelease(await as('chief'), page);
  const address = await approveAndPublish(await as('editor'), release);
  await expectWhole(reader, address, page);
});
