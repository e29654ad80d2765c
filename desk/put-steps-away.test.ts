import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInstitution } from '#db/editorial/institution.ts';
import { putStepsAway } from './put-steps-away.ts';
import { NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

test('the list of first steps is put away for every admin, and brought back', async () => {
  const put = (away: boolean) => traced(newsroom, () => putStepsAway(newsroom.by('admin'), { away }));
  const putAwayAt = async () => (await readInstitution(newsroom.stores.editorial.reads)).stepsPutAwayAt;
  expect((await put(true)).entry).toMatchObject({ deed: 'put_steps_away', details: { away: true } });
  expect(await putAwayAt()).toEqual(NOON);
  expect((await put(true)).entry).toBeNull();
  expect((await put(false)).entry).toMatchObject({ details: { away: false } });
  expect(await putAwayAt()).toBeNull();
});
