import Database from 'better-sqlite3';

/** What SQLite itself finds wrong with a store file, as plain sentences. */
export function integrityTroubles(file: string, name: string): string[] {
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
