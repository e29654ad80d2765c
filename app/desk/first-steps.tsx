import Link from 'next/link';
import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { FirstStepsList } from '#desk/read/first-steps.ts';
import type { FirstStep } from '#newsroom/first-steps.ts';
import { putStepsAwayAction } from './settings/actions.ts';

type Words = { readonly href: string; readonly title: Sentence; readonly hint: Sentence };

const STEPS: Readonly<Record<FirstStep, Words>> = {
  masthead: {
    href: '/desk/settings/masthead',
    title: 'Say who speaks here',
    hint: 'The name of the institution in each of its languages, its motto, colour and emblem.',
  },
  time: {
    href: '/desk/settings/languages',
    title: 'Choose the languages and the time zone',
    hint: 'The languages of the public pages in their order, and the zone in which every time is shown.',
  },
  sections: {
    href: '/desk/sections',
    title: 'Name the sections',
    hint: 'The menu of the public site: at least one section, with a name in every language.',
  },
  contact: {
    href: '/desk/contacts',
    title: 'Add a press contact',
    hint: 'Every release names somebody whom journalists can call.',
  },
  ending: {
    href: '/desk/settings/ending',
    title: 'Write the boilerplate',
    hint: 'Who the institution is, in two or three sentences at the end of each release.',
  },
  people: {
    href: '/desk/people',
    title: 'Invite the others',
    hint: 'Whoever wrote a text cannot approve it: somebody else is needed before anything goes out.',
  },
  release: {
    href: '/desk/releases/new',
    title: 'Publish the first release',
    hint: 'Write it, have it approved, and publish it.',
  },
};

/** What an admin does first in a new newsroom, with what is done and the way to what is not. */
export function FirstSteps({ list }: { readonly list: FirstStepsList }) {
  const done = list.steps.filter(({ isDone }) => isDone).length;
  const next = list.steps.find(({ isDone }) => !isDone)?.step;
  return (
    <section className="first-steps card" aria-labelledby="first-steps">
      <div className="card-head">
        <h2 id="first-steps">{say('First steps')}</h2>
        <span className="quiet">{say('{done} of {count} done', { done, count: list.steps.length })}</span>
      </div>
      <ol>
        {list.steps.map(({ step, isDone }) => (
          <li
            key={step}
            className={isDone ? 'step step-done' : 'step'}
            aria-current={step === next ? 'step' : undefined}
          >
            <span className="step-sign" aria-hidden="true">
              {isDone ? '✓' : ''}
            </span>
            <div>
              <Link href={STEPS[step].href} prefetch={false}>
                {say(STEPS[step].title)}
              </Link>{' '}
              {isDone ? <span className="step-said">{say('Done')}</span> : null}
              {isDone ? null : <p className="quiet">{say(STEPS[step].hint)}</p>}
            </div>
          </li>
        ))}
      </ol>
      <Form action={putStepsAwayAction} once={newKey()} label={say('Put the first steps away')}>
        <input type="hidden" name="away" value="yes" />
        <SubmitButton tone="plain">{say('Put this list away')}</SubmitButton>
      </Form>
    </section>
  );
}
