import { STEP } from './list-schema.ts';

/** Tables of the lists. They count nothing yet: a store is filled first, then counted once. */
export const CREATE_LISTS = `
CREATE INDEX pages_of_month ON pages(language, listed, year, month, published_at, reference);
CREATE TABLE page_topics (
  reference TEXT NOT NULL, language TEXT NOT NULL, topic TEXT NOT NULL, published_at INTEGER NOT NULL,
  PRIMARY KEY (language, topic, published_at, reference),
  FOREIGN KEY (reference, language) REFERENCES pages(reference, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_topics_of_page ON page_topics(reference, language);
CREATE TABLE told_notices (
  language TEXT NOT NULL, made_public_at INTEGER NOT NULL, reference TEXT NOT NULL, number INTEGER NOT NULL,
  PRIMARY KEY (language, made_public_at, reference, number),
  FOREIGN KEY (reference, number) REFERENCES notices(reference, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX told_notices_of_release ON told_notices(reference, number);
CREATE TABLE list_counts (
  language TEXT NOT NULL, list TEXT NOT NULL CHECK (list IN ('all','year','month','section','topic','corrections')),
  key TEXT NOT NULL, count INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (language, list, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE list_steps (
  language TEXT NOT NULL, list TEXT NOT NULL CHECK (list IN ('all','section','topic')), key TEXT NOT NULL,
  step INTEGER NOT NULL, count INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (language, list, key, step)
) STRICT, WITHOUT ROWID;
`;

/**
 * Counts what a store was filled with, and from then on every row that comes or goes. A row of a list is put in and
 * taken out, never changed in a column that decides where it stands: so the counters cannot drift, whoever writes.
 */
export const COUNT_LISTS = `
${counted('pages', 'listed = 1', [
  ['all', () => `''`],
  ['year', (row) => `printf('%04d', ${row}.year)`],
  ['month', (row) => `printf('%04d-%02d', ${row}.year, ${row}.month)`],
  ['section', (row) => `${row}.section`],
])}
${counted('page_topics', '1', [['topic', (row) => `${row}.topic`]])}
${counted('told_notices', '1', [['corrections', () => `''`]])}
CREATE TRIGGER pages_stay BEFORE UPDATE OF language, listed, year, month, section, published_at ON pages BEGIN
  SELECT RAISE(ABORT, 'A page changes its place by being replaced.');
END;
`;

type Row = 'NEW' | 'OLD' | 'own';
type Key = readonly [list: string, key: (row: Row) => string];

/** Counts a table's rows into lists, and into the steps of the long ones; then come the triggers that go on with it. */
function counted(table: string, condition: string, keys: readonly Key[]): string {
  const when = (row: Row) => (condition === '1' ? '1' : `${row}.${condition}`);
  const there = keys
    .flatMap((key) => countersOf('own', key))
    .map(({ name, columns, values }) => {
      return `INSERT INTO ${name} (${columns.join(', ')}, count) SELECT ${values.join(', ')}, count(*)
    FROM ${table} AS own WHERE ${when('own')} GROUP BY ${columns.map((_, place) => place + 1).join(', ')};`;
    });
  const added = keys
    .flatMap((key) => countersOf('NEW', key))
    .map(({ name, columns, values }) => {
      return `INSERT INTO ${name} (${columns.join(', ')}, count) VALUES (${values.join(', ')}, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;`;
    });
  const removed = keys
    .flatMap((key) => countersOf('OLD', key))
    .map(({ name, columns, values }) => {
      const which = columns.map((column, place) => `${column} = ${values[place]}`).join(' AND ');
      return `UPDATE ${name} SET count = count - 1 WHERE ${which};
  DELETE FROM ${name} WHERE ${which} AND count = 0;`;
    });
  return `${there.join('\n')}
CREATE TRIGGER ${table}_counted AFTER INSERT ON ${table} WHEN ${when('NEW')} BEGIN
  ${added.join('\n  ')}
END;
CREATE TRIGGER ${table}_uncounted AFTER DELETE ON ${table} WHEN ${when('OLD')} BEGIN
  ${removed.join('\n  ')}
END;`;
}

/** The counters that a row stands in for one of its lists. */
function countersOf(row: Row, [list, key]: Key) {
  const columns = ['language', 'list', 'key'];
  const values = [`${row}.language`, `'${list}'`, key(row)];
  const whole = { name: 'list_counts', columns, values };
  if (list !== 'all' && list !== 'section' && list !== 'topic') return [whole];
  // Rounded down also before 1970.
  const at = `${row}.published_at`;
  const step = `(${at} - (${at} % ${STEP} + ${STEP}) % ${STEP}) / ${STEP}`;
  return [whole, { name: 'list_steps', columns: [...columns, 'step'], values: [...values, step] }];
}
