import Database from 'better-sqlite3';
import { isDamaged } from './trouble.ts';

/** What SQLite itself finds wrong with a store file, as plain sentences. */
export function integrityTroubles(file: string, name: string): string[] {
  try {
    return troublesIn(file, name);
  } catch (trouble) {
    if (isDamaged(trouble)) return [`The ${name} is damaged: it cannot be read.`];
    throw trouble;
  }
}

function troublesIn(file: string, name: string): string[] {
  const connection = new Database(file, { readonly: true });
  try {
    const found = connection.prepare<[], string>('PRAGMA integrity_check').pluck().all();
    const broken = connection.prepare('PRAGMA foreign_key_check').all();
    return [
      ...found.filter((line) => line !== 'ok').map((line) => `The ${name} is damaged: ${line}`),
      ...(broken.length > 0 ? [`The ${name} holds ${broken.length} rows that point nowhere.`] : []),
    ];
  } finally {
    connection.close();
  }
}
