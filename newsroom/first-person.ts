/** Whom the link on the console is for, until that person has said who they are. Nobody reads mail there. */
export const FIRST_PERSON = { name: 'First person', email: 'first@localhost.localdomain' } as const;

/** Whether this is somebody who has not said yet who they are. */
export function isUnnamed({ email }: { readonly email: string }): boolean {
  return email === FIRST_PERSON.email;
}
