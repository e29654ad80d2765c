import { counted } from '#components/desk/words.ts';
import type { ImportedPerson } from '#desk/import-people.ts';
import type { IssuedLink } from '#desk/issue-link.ts';
import type { After } from '../desk-action.ts';

const HAND_OVER = 'Hand this one-time link over. It works once, within 24 hours, and is not shown again.';
const MAILED = 'A mail with a one-time link is on its way. The link works once, within 24 hours.';

type Origin = () => string;

/** What an admin sees of a one-time link: itself, where no mail carries it. */
export function afterLink(origin: Origin, opening = '') {
  return ({ mailed, token }: IssuedLink): After =>
    mailed
      ? { sentence: `${opening}${MAILED}` }
      : { sentence: `${opening}${HAND_OVER}`, link: `${origin()}/link/${token}` };
}

/** What becomes, or would become, of each line of a file. */
export function afterImport(origin: Origin) {
  return (
    { people }: { readonly people: readonly ImportedPerson[] },
    { dryRun }: { readonly dryRun: boolean },
  ): After => {
    const invited = people.filter(({ fate }) => fate === 'invited');
    const here = people.length - invited.length;
    const who = counted(invited.length, 'person', 'people');
    const left =
      here === 0 ? '' : ` ${counted(here, 'person is', 'people are')} here already and left as they are.`;
    if (dryRun) {
      const lines = people.map((person) => `Line ${person.line}: ${lineWords(person)}`);
      return { preview: true, sentence: `Nothing is done yet. ${who} would be invited.${left}`, lines };
    }
    const handOver = invited.flatMap(({ name, email, mailed, token }) =>
      mailed || token === null ? [] : [`${name} <${email}>: ${origin()}/link/${token}`],
    );
    const sentence = `${who} invited.${left}`;
    if (handOver.length === 0) return { sentence };
    const how = ' Hand each their one-time link; it works once, within 24 hours, and is not shown again.';
    return { sentence: `${sentence}${how}`, lines: handOver };
  };
}

function lineWords({ name, email, roles, fate }: ImportedPerson): string {
  if (fate === 'here already') return `${name} <${email}> is here already and stays as they are`;
  return `${name} <${email}> is invited ${roles.length > 0 ? `as ${roles.join(', ')}` : 'without a role'}`;
}
