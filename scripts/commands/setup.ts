import { parseArgs } from 'node:util';
import { findPersonByEmail, listPeople } from '#db/editorial/people.ts';
import { invitePerson } from '#desk/invite-person.ts';
import { issueLink } from '#desk/issue-link.ts';
import { PLAIN_FOUNDATION, setUp } from '#desk/set-up.ts';
import type { Stores } from '#desk/stores.ts';
import { FIRST_PERSON } from '#newsroom/first-person.ts';
import { UNNAMED } from '#newsroom/first-steps.ts';
import { isKnownZone } from '#newsroom/institution-time.ts';
import { ROLES } from '#newsroom/vocabulary.ts';
import { type Command, origin, orRefuse, print, Refused, Usage, withStores } from './command.ts';

/** The first steps of an empty newsroom. */
export const command: Command = {
  help: `npm run newsroom -- setup [--name NAME] [--languages az,en,ru] [--zone Asia/Baku] [--email EMAIL --person NAME] [--no-link] [--json]
  Founds the newsroom and prints the one-time link of the first person, who gets every role.
  --name        the institution's name in its main language
  --languages   content languages; the first is the main one
  --zone        the institution's time zone
  --email       the first person's address (default: they give it at the link)
  --person      the first person's name (default: they give it at the link)
  --no-link     only founds it
  --json        prints one JSON value`,
  run: async (args) => {
    const options = {
      name: { type: 'string' },
      languages: { type: 'string', default: 'en' },
      zone: { type: 'string', default: UNNAMED.zone },
      email: { type: 'string', default: FIRST_PERSON.email },
      person: { type: 'string', default: FIRST_PERSON.name },
      'no-link': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const languages = values.languages.split(',').map((language) => language.trim());
    const [mainLanguage = 'en'] = languages;
    if (languages.some((language) => !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))) {
      throw new Usage('Give languages as tags, such as az,en,ru.');
    }
    if (!isKnownZone(values.zone)) throw new Usage('Give --zone as a time zone such as Asia/Baku.');
    await withStores(async (stores) => {
      const name = values.name ?? UNNAMED.name;
      const words = (text: string) => Object.fromEntries(languages.map((language) => [language, text]));
      const { institution } = PLAIN_FOUNDATION;
      await setUp(
        stores,
        {
          institution: { ...institution, names: words(name), languages, mainLanguage, zone: values.zone },
          sections: [{ key: 'news', names: words('News') }],
          topics: [],
          contacts: [],
        },
        new Date(),
      );
      if (values['no-link']) return;
      const token = await firstLink(stores, values.email, values.person);
      const link = `${origin()}/link/${token}`;
      print(values.json, { link }, `The first person signs in here, once, within 24 hours:\n  ${link}`);
    });
  },
};

/** The link of the first person; a new one until the first was used. */
async function firstLink(stores: Stores, email: string, name: string): Promise<string> {
  const call = { stores, now: new Date(), actor: { kind: 'system', name: 'setup' } } as const;
  const people = await listPeople(stores.editorial.reads);
  if (people.some((person) => person.hasPassword)) {
    throw new Refused('People work in this newsroom already. An admin invites others on the page People.');
  }
  const first = people[0] ?? (await findPersonByEmail(stores.editorial.reads, email));
  if (first) return orRefuse(await issueLink(call, { personId: first.id })).token;
  return orRefuse(await invitePerson(call, { email, name, roles: [...ROLES] })).token;
}
