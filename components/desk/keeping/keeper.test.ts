import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptAnswer } from '#newsroom/kept-answer.ts';
import type { Words } from './form-words.ts';
import { Keeper, type SaveState, type Sent } from './keeper.ts';

/** A page, a newsroom and a browser that do only what they are told, in a time of their own. */
function stage(sends = true) {
  let clock = 0;
  let form = '';
  let timers: { at: number; work: () => void }[] = [];
  const sent: { readonly text: string; readonly cut: boolean; readonly answer: (sent: Sent) => void }[] = [];
  const here: string[] = [];
  const told: SaveState[] = [];
  const textOf = (words: Words) => words.find(([name]) => name === 'text')?.[1] ?? '';
  const keeper = new Keeper({
    sends,
    read: (counter) => [
      ['text', form],
      ['counter', String(counter)],
    ],
    send: (words, { cut }) =>
      sends
        ? new Promise((answer) => sent.push({ text: textOf(words), cut, answer }))
        : Promise.resolve({ state: 'here' }),
    takeIn: ({ fields }, words) => {
      const theirs = fields.theirs ?? '';
      // They meet at the same words where somebody typed after sending.
      if (textOf(words) !== form) return false;
      form += theirs;
      return true;
    },
    keepHere: async (words) => {
      here.splice(0, 1, textOf(words));
      return true;
    },
    emptyHere: async () => void here.splice(0),
    tell: (state) => told.push(state),
    now: () => clock,
    after: (ms, work) => {
      const timer = { at: clock + ms, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  });
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    keeper,
    sent,
    here,
    last: () => told.at(-1),
    type: (text: string) => {
      form = text;
      keeper.touched();
    },
    pass: async (ms: number) => {
      clock += ms;
      for (const timer of timers.filter(({ at }) => at <= clock)) {
        timers = timers.filter((one) => one !== timer);
        timer.work();
      }
      await settle();
    },
    answer: async (given: Sent) => {
      sent.at(-1)?.answer(given);
      await settle();
    },
  };
}

const kept = (more: Partial<KeptAnswer> = {}): KeptAnswer => ({
  state: 'kept',
  at: '14:03 UTC+4',
  alone: false,
  baseRevisionId: 1,
  cut: 'not_asked',
  takenIn: null,
  faults: [],
  leftOut: [],
  check: { faults: [], concerns: [], readings: [] },
  missing: {},
  ...more,
});

test('sends within a second of a pause, and no letter by letter', async () => {
  const { type, pass, sent, answer, keeper } = stage();
  for (const text of ['a', 'ab', 'abc']) {
    type(text);
    await pass(100);
  }
  expect(sent).toHaveLength(0);
  await pass(800);
  expect(sent.map(({ text }) => text)).toEqual(['abc']);
  await answer(kept());
  expect(keeper.isUnsafe).toBe(false);
});

test('who never pauses loses no more than a few seconds', async () => {
  const { type, pass, sent } = stage();
  for (let second = 0; second < 40; second += 1) {
    type('x'.repeat(second + 1));
    await pass(100);
  }
  expect(sent).toHaveLength(1);
});

test('what was typed while something was on its way is sent after it', async () => {
  const { type, pass, sent, answer, keeper } = stage();
  type('first');
  await pass(1000);
  type('second');
  await pass(1000);
  expect(sent).toHaveLength(1);
  await answer(kept());
  expect(keeper.isUnsafe).toBe(true);
  await pass(1000);
  expect(sent.at(-1)?.text).toBe('second');
});

test.each(['offline', 'signed_out', 'refused'] as const)(
  'the browser keeps them while %s, and is emptied when the newsroom has them',
  async (state) => {
    const { type, pass, answer, here, last, keeper } = stage();
    type('words');
    await pass(1000);
    await answer(state === 'refused' ? { state, sentence: 'This edition is scheduled.' } : { state });
    expect([here, last()?.at, keeper.isStuck]).toEqual([['words'], 'browser', false]);
    keeper.again();
    await pass(0);
    await answer(kept());
    expect([here, last()?.at]).toEqual([[], 'newsroom']);
  },
);

test('words that the newsroom would not take stay in the browser until it has them all', async () => {
  const { type, pass, answer, here, last, keeper } = stage();
  type('far too much');
  await pass(1000);
  await answer(kept({ leftOut: ['text'] }));
  expect([here, last()?.at, keeper.isUnsafe]).toEqual([['far too much'], 'newsroom', false]);
  type('less');
  await pass(1000);
  await answer(kept());
  expect(here).toEqual([]);
});

test('where nothing is sent the browser keeps them, once for each pause, and until then nobody leaves unasked', async () => {
  const { type, pass, here, last, keeper } = stage(false);
  type('words');
  expect(keeper.isStuck).toBe(true);
  await pass(1000);
  expect([here, last(), keeper.isStuck]).toEqual([
    ['words'],
    { at: 'browser', saving: false, why: 'here', sentence: '' },
    false,
  ]);
  here.splice(0);
  await pass(600_000);
  expect(here).toEqual([]);
  type('words, more');
  await pass(1000);
  expect(here).toEqual(['words, more']);
});

test('a revision is cut after a minute of change, once, and again only for what came after', async () => {
  const { type, pass, sent, answer } = stage();
  type('words');
  await pass(1000);
  await answer(kept());
  await pass(58_000);
  expect(sent).toHaveLength(1);
  await pass(2000);
  expect(sent.at(-1)).toMatchObject({ text: 'words', cut: true });
  await answer(kept({ cut: 'cut', baseRevisionId: 2 }));
  await pass(600_000);
  expect(sent).toHaveLength(2);
});

test('on leaving, what is not cut is sent to be cut', async () => {
  const { type, sent, answer, keeper, pass } = stage();
  type('words');
  const left = keeper.leave();
  await pass(0);
  expect(sent.map(({ cut }) => cut)).toEqual([true]);
  await answer(kept({ cut: 'cut' }));
  await left;
  expect(keeper.isUnsafe).toBe(false);
});

describe('a cut that was merged with what others had saved', () => {
  const takenIn = { revisionId: 7, fields: { theirs: ', and theirs' }, from: [] };
  const merged = kept({ cut: 'merged', baseRevisionId: 6, takenIn });
  const cutting = async () => {
    const { type, pass, answer, ...more } = stage();
    type('mine');
    await pass(1000);
    await answer(kept());
    await pass(60_000);
    return { type, pass, answer, ...more };
  };

  test('is what the form holds then and goes on from; the newsroom keeps that once, and cuts nothing more', async () => {
    const { pass, sent, answer, last, keeper } = await cutting();
    await answer(merged);
    expect(last()).toMatchObject({ at: 'newsroom', answer: { baseRevisionId: 7, takenIn } });
    await pass(1000);
    expect(sent.at(-1)).toMatchObject({ text: 'mine, and theirs', cut: false });
    await answer(kept({ baseRevisionId: 7 }));
    await pass(600_000);
    expect([sent.length, keeper.isUnsafe]).toEqual([3, false]);
  });

  test('which the form cannot take leaves it as it was, on its own text', async () => {
    const { type, pass, sent, answer, last } = await cutting();
    type('mine, and on');
    await answer(merged);
    expect(last()).toMatchObject({
      at: 'newsroom',
      answer: { baseRevisionId: 6, cut: 'merged', takenIn: null },
    });
    await pass(1000);
    expect(sent.at(-1)?.text).toBe('mine, and on');
  });
});

test('nothing is sent beside a save', async () => {
  const { type, pass, sent, answer, keeper } = stage();
  type('words');
  await pass(1000);
  const held = keeper.hold();
  await answer(kept());
  await held;
  type('more');
  await pass(100_000);
  expect(sent).toHaveLength(1);
  expect(keeper.isHeld).toBe(true);
  keeper.resume();
  await pass(1000);
  expect([sent.at(-1)?.text, keeper.isHeld]).toEqual(['more', false]);
});

test('once a save is done nothing is kept, sent or asked about, though it went out before the pause', async () => {
  const { type, pass, sent, here, keeper } = stage();
  here.push('kept while the network was gone');
  type('words');
  await keeper.hold();
  expect([keeper.isHeld, keeper.isUnsafe]).toEqual([true, true]);
  keeper.done();
  await pass(100_000);
  expect([sent, here, keeper.isHeld, keeper.isUnsafe, keeper.isStuck]).toEqual([[], [], false, false, false]);
});

test('however typing, failing and time interleave, the newest words end in the newsroom', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('type' as const), text: fc.string({ maxLength: 5 }) }),
    fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 70_000 }) }),
    fc.record({ do: fc.constant('answer' as const), well: fc.boolean() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { type, pass, sent, answer, keeper, here } = stage();
      let newest = '';
      let newsroom = '';
      const sendingText = () => sent.at(-1)?.text ?? '';
      for (const one of [...steps, { do: 'type' as const, text: 'the end' }]) {
        if (one.do === 'type') {
          newest = one.text;
          type(newest);
        } else if (one.do === 'pass') await pass(one.ms);
        else if (keeper.isSending) {
          if (one.well) newsroom = sendingText();
          const was = sendingText();
          await answer(one.well ? kept() : { state: 'offline' });
          if (!one.well) expect(here).toEqual([was]);
        }
      }
      for (let turn = 0; turn < 6 && keeper.isUnsafe; turn += 1) {
        await pass(70_000);
        newsroom = sendingText();
        await answer(kept());
      }
      expect([newsroom, keeper.isUnsafe, here]).toEqual([newest, false, []]);
    }),
  );
});
