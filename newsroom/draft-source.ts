import { createHash } from 'node:crypto';

/**
 * The `source_id` that an export gives to a draft which has none: the same at each export, and in the
 * newsroom it came from known as that draft again.
 */
export function draftSource(release: { readonly id: number; readonly createdAt: Date }): string {
  const { id, createdAt } = release;
  const hash = createHash('sha256').update(`draft ${id} ${createdAt.toISOString()}`).digest('hex');
  return `draft-${id}-${hash.slice(0, 16)}`;
}

/** The release that such a name may belong to; whoever asks compares the whole name. */
export function draftReleaseId(source: string): number | null {
  const id = /^draft-(\d{1,15})-[0-9a-f]{16}$/.exec(source)?.[1];
  return id === undefined ? null : Number(id);
}
