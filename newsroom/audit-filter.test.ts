import { expect, test } from 'vitest';
import { type AuditFilter, auditFilterIn } from './audit-filter.ts';

test.each<[string, AuditFilter]>([
  ['', {}],
  ['person=7&deed=publish', { personId: 7, deed: 'publish' }],
  ['person=-1&deed=explode&from=2026-02-30&release=x', {}],
  [
    'release=2018/0042&from=2026-03-01&until=2026-03-02',
    { reference: '2018/0042', from: '2026-03-01', until: '2026-03-02' },
  ],
  ['person=operator', { part: 'operator' }],
  ['q=%20flood%20', { words: 'flood' }],
])('%s', (query, filter) => {
  const given = new URLSearchParams(query);
  expect(auditFilterIn((name) => given.get(name) ?? '')).toEqual(filter);
});
