import type { ImportedPerson } from '#desk/import-people.ts';
import type { IssuedLink } from '#desk/issue-link.ts';
import type { After } from '../desk-action.ts';

const LINK = {
  made: 'Hand this one-time link over. It works once, within 24 hours, and is not shown again.',
  mailed: 'A mail with a one-time link is on its way. The link works once, within 24 hours.',
};
const INVITED = {
  made: 'Invited. Hand this one-time link over. It works once, within 24 hours, and is not shown again.',
  mailed: 'Invited. A mail with a one-time link is on its way. The link works once, within 24 hours.',
};

type Origin = () => string;

/** What an admin sees of a one-time link: itself, where no mail carries it. */
export function afterLink(origin: Origin, words = LINK) {
  return ({ mailed, token }: IssuedLink): After =>
    mailed ? { sentence: words.mailed } : { sentence: words.made, link: `${origin()}/link/${token}` };
}

/** The same for somebody new. */
export const afterInvitation = (origin: Origin) => afterLink(origin, INVITED);

/** What becomes, or would become, of each line of a file. */
export function afterImport(origin: Origin) {
  return (
    { people }: { readonly people: readonly ImportedPerson[] },
    { dryRun }: { readonly dryRun: boolean },
  ): After => {
    const invited = people.filter(({ fate }) => fate === 'invited');
    const [count, here] = [invited.length, people.length - invited.length];
    if (dryRun) {
      const sentence = `Nothing is done yet. To be invited: ${count}. Here already, and left as they are: ${here}.`;
      const lines = people.map((person) => `Line ${person.line}: ${lineWords(person)}`);
      return { preview: true, sentence, lines };
    }
    const handOver = invited.flatMap(({ name, email, mailed, token }) =>
      mailed || token === null ? [] : [`${name} <${email}>: ${origin()}/link/${token}`],
    );
    if (handOver.length === 0)
      return { sentence: `Invited: ${count}. Here already, and left as they are: ${here}.` };
    const sentence = `Invited: ${count}. Here already, and left as they are: ${here}. Hand each their one-time link; it works once, within 24 hours, and is not shown again.`;
    return { sentence, lines: handOver };
  };
}

function lineWords({ name, email, roles, fate }: ImportedPerson): string {
  const who = `${name} <${email}>`;
  if (fate === 'here already') return `${who} is here already and stays as they are`;
  return roles.length > 0 ? `${who} is invited as ${roles.join(', ')}` : `${who} is invited without a role`;
}
