import { afterEach, beforeEach, expect, test } from 'vitest';
import { updateInstitution } from '#db/editorial/institution.ts';
import { putStepsAway } from '../put-steps-away.ts';
import { done, type TestNewsroom, type TestPerson, testNewsroom } from '../testing/newsroom.ts';
import { published } from '../testing/steps.ts';
import { readFirstSteps } from './first-steps.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

async function steps(person: TestPerson = 'admin') {
  const { actor } = newsroom.by(person);
  return actor.kind === 'person' ? readFirstSteps(newsroom.stores, actor) : null;
}
const open = async () => (await steps())?.steps.flatMap(({ step, isDone }) => (isDone ? [] : [step]));

test('the first steps are read off the newsroom, for its admins, until all are done', async () => {
  // The boilerplate is there in two of four languages.
  expect(await open()).toEqual(['ending', 'release']);
  expect(await steps('editor')).toBeNull();
  await published(newsroom);
  expect(await open()).toEqual(['ending']);
  const boilerplate = { az: 'Nazirlik', en: 'Ministry', ru: 'Министерство', ar: 'وزارة' };
  await newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { boilerplate }));
  expect(await steps()).toBeNull();
});

test('what was put away is known to be', async () => {
  expect((await steps())?.isPutAway).toBe(false);
  done(await putStepsAway(newsroom.by('admin'), { away: true }));
  expect((await steps())?.isPutAway).toBe(true);
});
