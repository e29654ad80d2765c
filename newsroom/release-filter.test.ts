import { describe, expect, test } from 'vitest';
import { filterFrom, filterQuery, isBlankFilter, NO_FILTER, turnFrom } from './release-filter.ts';

const read = (query: string) => filterFrom(new URLSearchParams(query));

describe('a filter', () => {
  test('is read from parameters and written as the same ones', () => {
    const query =
      'q=talks+in+baku&state=draft&kind=speech&section=news&topic=rivers&language=az&from=2026-01-01&to=2026-02-28&mark=forced&person=7&order=oldest';
    expect(read(query)).toEqual({
      words: 'talks in baku',
      state: 'draft',
      kind: 'speech',
      section: 'news',
      topic: 'rivers',
      person: 7,
      language: 'az',
      from: '2026-01-01',
      to: '2026-02-28',
      mark: 'forced',
      order: 'oldest',
    });
    expect(filterQuery(read(query))).toBe(query);
  });

  test.each([
    'state=lost',
    'kind=novel',
    'section=Big%20News',
    'person=-1',
    'person=9%27--',
    'language=English!',
    'from=2026-02-30',
    'to=yesterday',
    'mark=late',
    'order=random',
    'q=%20%20',
    'page=3',
  ])('takes %s for nothing', (query) => expect(read(query)).toEqual(NO_FILTER));

  test('is blank whatever its order', () => {
    expect(isBlankFilter(read('order=oldest'))).toBe(true);
    expect(isBlankFilter(read('state=draft'))).toBe(false);
  });
});

describe('a turn', () => {
  test.each([
    ['', { after: null, before: null }],
    ['after=12', { after: 12, before: null }],
    ['before=12', { after: null, before: 12 }],
    ['after=12&before=9', { after: 12, before: null }],
    ['after=x&before=0', { after: null, before: null }],
  ])('of “%s”', (query, turn) => expect(turnFrom(new URLSearchParams(query))).toEqual(turn));
});
