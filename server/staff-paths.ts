const PREFIXES = ['/desk', '/sign-in', '/api/auth', '/setup', '/link'] as const;

/** True for the addresses of staff: the gate passes them on to the newsroom process, and only them. */
export function isStaffPath(path: string): boolean {
  return PREFIXES.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}
