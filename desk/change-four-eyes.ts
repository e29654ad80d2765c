import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { can } from '#newsroom/permissions.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { freshRefusal } from './people-work.ts';

/** Switches the four-eyes rule off for a one-person office, or on again. Shown on every desk page while it is off. */
export function changeFourEyes(
  call: Call,
  input: { readonly fourEyes: boolean },
): Promise<DeedOutcome<{ fourEyes: boolean }>> {
  return perform(call, 'change_four_eyes', async (work) => {
    const { tx, actor } = work;
    if (!can(actor, 'change_four_eyes', { kind: 'furniture' })) return notAllowed();
    const stale = freshRefusal(work);
    if (stale) return stale;
    const { fourEyes } = await readInstitution(tx);
    if (fourEyes === input.fourEyes) return { ok: true, answer: { fourEyes }, audit: null };
    await updateInstitution(tx, { fourEyes: input.fourEyes });
    return {
      ok: true,
      answer: { fourEyes: input.fourEyes },
      audit: {
        details: { fourEyes: input.fourEyes },
        changes: { fourEyes: { before: fourEyes, after: input.fourEyes } },
      },
    };
  });
}
