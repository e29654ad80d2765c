import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { can } from '#newsroom/permissions.ts';
import type { SecondFactorFor } from '#newsroom/second-factor.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { freshRefusal } from './people-work.ts';

export type ChangeSecondFactorPolicy = { readonly secondFactorFor: SecondFactorFor };

/**
 * Says of whom this newsroom asks a second factor. It counts from everybody's next request: who has none may
 * do nothing but set one up.
 */
export function changeSecondFactorPolicy(
  call: Call,
  { secondFactorFor }: ChangeSecondFactorPolicy,
): Promise<DeedOutcome<ChangeSecondFactorPolicy>> {
  return perform(call, 'change_second_factor_policy', async (work) => {
    const { tx, actor } = work;
    if (!can(actor, 'change_second_factor_policy', { kind: 'furniture' })) return notAllowed();
    const stale = freshRefusal(work);
    if (stale) return stale;
    const before = (await readInstitution(tx)).secondFactorFor;
    if (before === secondFactorFor) return { ok: true, answer: { secondFactorFor }, audit: null };
    await updateInstitution(tx, { secondFactorFor });
    return {
      ok: true,
      answer: { secondFactorFor },
      audit: {
        details: { before, secondFactorFor },
        changes: { secondFactorFor: { before, after: secondFactorFor } },
      },
    };
  });
}
