import { expect, test } from 'vitest';
import { troubleWords } from './trouble.ts';

const coded = (message: string, more: object) => Object.assign(new Error(message), more);

const table: ReadonlyArray<readonly [name: string, trouble: unknown, said: RegExp]> = [
  [
    'a full disk',
    coded('database or disk is full', { code: 'SQLITE_FULL' }),
    /^The disk that holds the newsroom is full\. \(database/,
  ],
  [
    'a full disk, told by a file',
    coded('ENOSPC: write', { code: 'ENOSPC', syscall: 'write' }),
    /is full\. \(ENOSPC/,
  ],
  [
    'a full disk below a query',
    new Error('Failed query', { cause: coded('full', { code: 'SQLITE_FULL' }) }),
    /is full/,
  ],
  [
    'no room for the index of a log',
    coded('disk I/O error', { code: 'SQLITE_IOERR_SHMSIZE' }),
    /it may be full/,
  ],
  [
    'a folder that may only be read',
    coded('EROFS: chmod', { code: 'EROFS' }),
    /^The data folder of the newsroom cannot be written to/,
  ],
  [
    'a store that may only be read',
    coded('readonly', { code: 'SQLITE_READONLY_DIRECTORY' }),
    /cannot be written to/,
  ],
  [
    'a damaged store',
    coded('file is not a database', { code: 'SQLITE_NOTADB' }),
    /^The editorial store is damaged\. Restore/,
  ],
  ['a sentence of ours', new Error('Port 3000 is taken.'), /^Port 3000 is taken\.$/],
  [
    'a port that only root may have',
    coded('listen EACCES', { code: 'EACCES', syscall: 'listen' }),
    /^Error: listen EACCES\n +at /,
  ],
  ['a fault of ours', new TypeError('x is not a function'), /^TypeError: x is not a function\n +at /],
  ['anything else', 'gone', /^gone$/],
];

test.each(table)('%s', (_name, trouble, said) => {
  expect(troubleWords(trouble)).toMatch(said);
});
