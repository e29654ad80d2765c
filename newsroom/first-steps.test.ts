import { describe, expect, test } from 'vitest';
import { FIRST_STEPS, type FirstStep, firstSteps, type StepFacts, UNNAMED } from './first-steps.ts';

const FOUNDED: StepFacts = {
  names: { en: UNNAMED.name },
  languages: ['en'],
  zone: UNNAMED.zone,
  boilerplate: {},
  sections: [{ names: { en: 'News' } }],
  contacts: 0,
  people: 1,
  fourEyes: true,
  hasPublished: false,
};
const DONE: StepFacts = {
  names: { en: 'Ministry of Water', az: 'Su Nazirliyi' },
  languages: ['en', 'az'],
  zone: 'Asia/Baku',
  boilerplate: { en: 'It looks after rivers.', az: 'Çaylara baxır.' },
  sections: [{ names: { en: 'News', az: 'Xəbərlər' } }],
  contacts: 1,
  people: 2,
  fourEyes: true,
  hasPublished: true,
};
const open = (facts: StepFacts) => firstSteps(facts).flatMap(({ step, isDone }) => (isDone ? [] : [step]));

describe('the first steps', () => {
  test('stand in one order, and in a newsroom just founded all but its section are to do', () => {
    expect(firstSteps(FOUNDED).map(({ step }) => step)).toEqual(FIRST_STEPS);
    expect(open(FOUNDED)).toEqual(FIRST_STEPS.filter((step) => step !== 'sections'));
    expect(open(DONE)).toEqual([]);
  });

  test.each<[FirstStep, Partial<StepFacts>]>([
    ['masthead', { names: { en: 'Ministry of Water', az: UNNAMED.name } }],
    ['masthead', { names: { en: 'Ministry of Water' } }],
    ['time', { zone: 'UTC' }],
    ['sections', { sections: [] }],
    ['sections', { sections: [{ names: { en: 'News', az: ' ' } }] }],
    ['contact', { contacts: 0 }],
    ['ending', { boilerplate: { en: 'It looks after rivers.' } }],
    ['people', { people: 1 }],
    ['release', { hasPublished: false }],
  ])('%s is to do again with %j', (step, more) => {
    expect(open({ ...DONE, ...more })).toEqual([step]);
  });

  test('one person is enough where nobody else has to approve', () => {
    expect(open({ ...DONE, people: 1, fourEyes: false })).toEqual([]);
  });
});
