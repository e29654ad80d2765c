import Database from 'better-sqlite3';

/** Another process that holds the write lock of a store until its standard input ends. */
const connection = new Database(process.argv[2]);
connection.exec('BEGIN IMMEDIATE');
process.stdout.write('held\n');
process.stdin.resume().on('end', () => connection.exec('COMMIT'));
