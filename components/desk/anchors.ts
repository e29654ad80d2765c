/** The place of a field on the edit page, for links from other forms and pages: `at-texts-en-headline`. */
export function anchorOf(field: string): string {
  return `at-${field.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`;
}
