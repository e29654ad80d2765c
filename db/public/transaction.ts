import { beginImmediate } from '../begin.ts';
import type { PublicConnection } from './store.ts';

/**
 * One transaction on the public store. The caller takes turns within its process; another process
 * (the operator's command) may hold the lock, then this waits up to ten seconds.
 */
export async function inPublicTransaction<T>(
  connection: PublicConnection,
  work: (db: PublicConnection['db']) => Promise<T>,
): Promise<T> {
  await beginImmediate(connection.sqlite);
  try {
    const answer = await work(connection.db);
    connection.sqlite.exec('COMMIT');
    return answer;
  } catch (trouble) {
    if (connection.sqlite.inTransaction) connection.sqlite.exec('ROLLBACK');
    throw trouble;
  }
}
