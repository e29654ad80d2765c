import { afterEach, beforeEach, expect, test } from 'vitest';
import { shadesOf } from '#newsroom/colours.ts';
import { changeInstitution } from './change-institution.ts';
import { publicWriterOf } from './public-writer.ts';
import { done, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

function save(look: { readonly colour: string; readonly emblem: string }) {
  return changeInstitution(newsroom.by('admin'), look);
}

async function publicLook(): Promise<unknown> {
  const { sqlite } = await publicWriterOf(newsroom.stores);
  const row = sqlite
    .prepare<[], { look: string }>("SELECT institution ->> 'look' AS look FROM furniture")
    .get();
  return JSON.parse(row?.look ?? 'null');
}

test('readers get the strong shades of the colour, and the cleaned drawing', async () => {
  done(
    await save({
      colour: '#C8102E',
      emblem: '<svg viewBox="0 0 8 8" onload="alert(1)"><path d="M0 0h8"/><script>alert(1)</script></svg>',
    }),
  );
  expect(await publicLook()).toEqual({
    colours: shadesOf('#c8102e'),
    emblem: '<svg viewBox="0 0 8 8" aria-hidden="true" focusable="false"><path d="M0 0h8"/></svg>',
  });
});

test('no drawing means the one that comes with the program', async () => {
  done(await save({ colour: '#0f4668', emblem: '  ' }));
  expect(await publicLook()).toMatchObject({ emblem: null });
});

test.each([
  ['colour', { colour: 'dark blue', emblem: '' }],
  ['emblem', { colour: '#0f4668', emblem: '<img src=x onerror=alert(1)>' }],
])('a wrong %s is refused at its field, and nothing changes', async (field, look) => {
  const before = await publicLook();
  const outcome = await save(look);
  expect(outcome).toMatchObject({ ok: false, refusal: { faults: [{ field }] } });
  expect(await publicLook()).toEqual(before);
});
