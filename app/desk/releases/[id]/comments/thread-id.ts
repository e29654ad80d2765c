/** The anchor of a thread on its page. */
export function threadId({ id }: { readonly id: number }): string {
  return `thread-${id}`;
}
