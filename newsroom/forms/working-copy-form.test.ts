import { describe, expect, it } from 'vitest';
import { typedForm } from './working-copy-form.ts';

const HEAD = { editionId: '7', baseRevisionId: '9', writerId: '3', tab: 'tab-number-one', counter: '4' };
const parse = (fields: Record<string, string>) => typedForm.safeParse({ ...HEAD, ...fields });

describe('what autosave sends', () => {
  it('is the form of an edition, with its tab and how late it is', () => {
    const { data } = parse({
      'texts.en.headline': 'A',
      takenUpTab: 'tab-before',
      takenUpCounter: '2',
      cut: 'yes',
    });
    expect(data).toMatchObject({
      cut: true,
      faults: [],
      edits: {
        writerId: 3,
        kept: [
          { tab: 'tab-number-one', counter: 4 },
          { tab: 'tab-before', counter: 2 },
        ],
        texts: { en: { headline: 'A' } },
      },
    });
  });

  it('leaves out what no save would take, names it, and takes all else', () => {
    const { data } = parse({ 'texts.en.slug': 'Große Brücke', 'texts.en.headline': 'A' });
    expect(data?.edits.texts).toEqual({ en: { replaceBody: false, headline: 'A' } });
    expect(data?.faults.map(({ field }) => field)).toEqual(['texts.en.slug']);
  });

  it('leaves out a document that is none, and takes all else', () => {
    const { data } = parse({
      'texts.en.bodyDocument': 'zzz{',
      'texts.en.body': 'x',
      'texts.en.headline': 'A',
    });
    expect(data?.edits.texts).toEqual({ en: { replaceBody: false, headline: 'A' } });
    expect(data?.faults.map(({ field }) => field)).toEqual(['texts.en.body']);
  });

  it.each([
    [{ tab: 'x' }],
    [{ tab: 'a b c d e f g' }],
    [{ counter: '-1' }],
    [{ writerId: '' }],
    [{ editionId: 'x' }],
  ])('is refused where it is not ours: %j', (fields) => {
    expect(parse(fields).success).toBe(false);
  });
});
