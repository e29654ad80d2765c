import { describe, expect, test } from 'vitest';
import { type ImportLine, parseImportLine } from '#newsroom/import-line.ts';
import { type PlanContext, planImport } from './plan.ts';

const context: PlanContext = {
  languages: ['en'],
  mainLanguage: 'en',
  zone: 'UTC',
  sections: ['news'],
  topics: ['rivers'],
  contacts: ['press'],
  defaultContact: 'press',
  createMissing: false,
  skipMedia: false,
  now: new Date('2026-03-02T08:00:00Z'),
};

function line(more: Record<string, unknown>): ImportLine {
  const text = {
    headline: 'The harbour opens',
    summary: 'It opens on Monday.',
    body_text: 'Ships may enter.',
  };
  const parsed = parseImportLine(
    JSON.stringify({ source_id: '1', section: 'news', texts: { en: text }, ...more }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.line;
}

describe('a line that names furniture which is not there', () => {
  const scheduled = { published_at: '2026-03-03T08:00:00Z' };

  test.each([
    ['section', { section: 'sport' }],
    ['topics', { topics: ['rivers', 'seas'] }],
    ['contacts', { contacts: ['nobody'] }],
  ])('is refused: %s', (field, more) => {
    const planned = planImport(line(more), context);
    expect(planned).toMatchObject({ ok: false, faults: [{ field }] });
  });

  test('is planned where missing ones are created, also for the future', () => {
    const more = { section: 'sport', topics: ['seas'], contacts: ['nobody'], ...scheduled };
    const planned = planImport(line(more), { ...context, createMissing: true });
    expect(planned).toMatchObject({ ok: true, plan: { moment: 'scheduled', content: { topics: ['seas'] } } });
  });
});
