import { describe, expect, it } from 'vitest';
import { type Beat, othersHere } from './presence.ts';

const NOW = new Date('2026-03-02T08:00:00Z');
const beat = (personId: number, name: string, more: Partial<Beat> = {}): Beat => ({
  personId,
  name,
  tab: `tab-of-${name}`,
  doing: 'viewing',
  at: NOW,
  ...more,
});
const ASKING = { personId: 1, tab: 'tab-of-Wanda' };
const wordsFor = (beats: readonly Beat[], named: readonly number[] | null = null) =>
  othersHere(beats, ASKING, named, NOW)
    .map(({ name, doing, isOneself }) => `${isOneself ? 'oneself' : name} ${doing}`)
    .join(', ');
const ago = (ms: number) => new Date(NOW.getTime() - ms);

describe('who else is here', () => {
  const wanda = beat(1, 'Wanda');
  it.each([
    ['nobody', [wanda], ''],
    ['somebody', [wanda, beat(2, 'Edgar')], 'Edgar viewing'],
    [
      'once, editing if any page is',
      [beat(2, 'Edgar', { doing: 'editing' }), beat(2, 'Edgar', { tab: 'another' })],
      'Edgar editing',
    ],
    ['oneself in another tab', [wanda, beat(1, 'Wanda', { tab: 'another' })], 'oneself viewing'],
    ['by name', [beat(3, 'Selma'), beat(2, 'Edgar')], 'Edgar viewing, Selma viewing'],
    ['nobody who has been silent for long', [beat(2, 'Edgar', { at: ago(25_001) })], ''],
    ['who was silent for two beats', [beat(2, 'Edgar', { at: ago(25_000) })], 'Edgar viewing'],
    ['nobody who said goodbye', [beat(2, 'Edgar', { doing: 'gone' })], ''],
  ])('%s', (_, beats, words) => {
    expect(wordsFor(beats)).toBe(words);
  });

  it('of a limited edition only the named', () => {
    expect(wordsFor([beat(2, 'Edgar'), beat(3, 'Selma')], [1, 3])).toBe('Selma viewing');
  });
});
