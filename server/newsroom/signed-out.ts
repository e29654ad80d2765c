import { escaped } from '../plain-page.ts';

/**
 * What somebody whose session has ended sees instead of losing what they typed: the form as it was
 * sent, to be sent again after signing in elsewhere. Scripts have their own way; this is without.
 *
 * @param path where the form was sent, with its query
 */
export function signedOutWords(path: string, form: FormData): string {
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string'
      ? [`<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`]
      : [],
  );
  return [
    '<p>Nothing was changed. What you typed stays on this page: sign in in a new tab, come back here and send it again.</p>',
    '<p><a href="/sign-in" target="_blank" rel="noreferrer">Sign in in a new tab</a></p>',
    `<form method="post" enctype="multipart/form-data" action="${escaped(path)}">`,
    ...fields,
    '<button>Send it again</button></form>',
  ].join('');
}
