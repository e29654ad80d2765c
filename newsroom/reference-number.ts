/** `2018/0042`: year of first publication and the number within it; five digits and more beyond 9999. */
export function referenceNumber(year: number, number: number): string {
  return `${year}/${String(number).padStart(4, '0')}`;
}

/** Year and number of a reference, or null where it is none. */
export function parseReference(reference: string): { readonly year: number; readonly number: number } | null {
  const found = /^(\d{4})\/(\d{4,})$/.exec(reference);
  if (!found) return null;
  const [, year = '', number = ''] = found;
  if (referenceNumber(Number(year), Number(number)) !== reference) return null;
  return { year: Number(year), number: Number(number) };
}
