/** What a failed read or write of a store says about the machine below it. */

/** The file is damaged, or is no store at all. */
export function isDamaged(trouble: unknown): boolean {
  return codesOf(trouble).some((code) => /^SQLITE_(CORRUPT|NOTADB)/.test(code));
}

/**
 * Why nothing can be written here, as a plain sentence; null where the trouble is another one. Knows what
 * SQLite and the file system say of a full disk, of a folder that may only be read, and of a failing disk.
 */
export function whyUnwritable(trouble: unknown): string | null {
  const codes = codesOf(trouble);
  const reason = REASONS.find(([known]) => codes.some((code) => known.test(code)));
  return reason ? reason[1] : null;
}

const REASONS: readonly (readonly [codes: RegExp, sentence: string])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'The disk that holds the newsroom is full.'],
  [
    /^(SQLITE_(READONLY|CANTOPEN|PERM).*|EROFS|EACCES|EPERM)$/,
    'The data folder of the newsroom cannot be written to.',
  ],
  [
    /^(SQLITE_IOERR.*|EIO)$/,
    'The disk that holds the newsroom does not take what is written to it; it may be full.',
  ],
];

/** The codes along the chain of causes: the query builder wraps what the database says. */
function codesOf(trouble: unknown): string[] {
  const codes: string[] = [];
  for (let one = trouble; one instanceof Error && codes.length < 10; one = one.cause) codes.push(codeOf(one));
  return codes;
}

/** What the network and other programs refuse says nothing about the disk. */
function codeOf(trouble: Error): string {
  if ('syscall' in trouble && /^(listen|bind|connect|spawn)/.test(String(trouble.syscall))) return '';
  return 'code' in trouble ? String(trouble.code) : '';
}
