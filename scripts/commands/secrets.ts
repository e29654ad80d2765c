import { parseArgs } from 'node:util';
import { rotateSecrets } from '#desk/rotate-secrets.ts';
import { type Command, orRefuse, print, Usage, withExistingStores } from './command.ts';

/** The keys of the newsroom, in `secrets/` of the data folder. */
export const command: Command = {
  help: `npm run newsroom -- secrets rotate [--json]
  Puts new secrets in the place of all that lie in secrets/ of the data folder, and signs everybody out. People,
  passwords and second factors stay. May run beside the newsroom; start it again afterwards, so that it takes them.
  --json   prints one JSON value`,
  run: async ([verb, ...args]) => {
    if (verb !== 'rotate') throw new Usage(`There is no “secrets ${verb ?? ''}”: say rotate.`);
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    await withExistingStores(async (stores) => {
      const actor = { kind: 'system', name: 'operator' } as const;
      const { sessions, sealed } = orRefuse(await rotateSecrets({ stores, actor, now: new Date() }));
      print(
        values.json,
        { sessions, sealed },
        [
          `Every secret is new. Sessions ended: ${sessions}; authenticator apps sealed anew: ${sealed}.`,
          'Start the newsroom again, so that it takes them. Copy secrets/second-factor-key to its safe place.',
        ].join('\n'),
      );
    });
  },
};
