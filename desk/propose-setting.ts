import { readInstitution } from '#db/editorial/institution.ts';
import { writeProposal } from '#db/editorial/setting-proposals.ts';
import type { ContactCard } from '#newsroom/content.ts';
import type { InstitutionSettings } from '#newsroom/institution-settings.ts';
import { can } from '#newsroom/permissions.ts';
import type { Outcome, Refused } from '#newsroom/refusal.ts';
import type { SettingProposal } from '#newsroom/setting-proposal.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { contactRefusal } from './change-contact.ts';
import { type ChangeInstitution, settledInstitution } from './change-institution.ts';
import type { Call, DeedOutcome } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { type NamedKey, type NamedKind, namedKeyRefusal } from './named-key.ts';
import { type Preferring, prefer } from './prefer.ts';

/**
 * Keeps a change of the furniture for its own person to look at, held against the rules of the deed that would
 * save it. No deed: nothing is another one, and nobody else sees it.
 */
type Looked = DeedOutcome<Proposed>;
type Proposed = { /** In which to show it first. */ readonly language: Language };

export function proposeInstitution(call: Call, typed: ChangeInstitution): Promise<Looked> {
  return propose(call, 'change_institution', async ({ tx }) => {
    const settled = await settledInstitution(tx, typed, call.now);
    if (!settled.ok) return settled;
    const { securityContact: _contact, securityUntil: _until, dateStyle: _style, ...shown } = typed;
    return { of: 'institution', settings: { ...shown, ...cleaned(typed, settled.after) } };
  });
}

/** As it would be saved: only such a drawing may stand in a page. */
function cleaned(
  typed: ChangeInstitution,
  after: Pick<InstitutionSettings, 'emblem' | 'colour' | 'dateStyle'>,
) {
  return {
    ...(typed.emblem === undefined ? {} : { emblem: after.emblem ?? '' }),
    ...(typed.colour === undefined ? {} : { colour: after.colour }),
    ...(typed.dateStyle === undefined ? {} : { dateStyle: after.dateStyle }),
  };
}

export function proposeNamedKey(call: Call, of: NamedKind, { key, names }: NamedKey): Promise<Looked> {
  return propose(call, `change_${of}`, async ({ tx }) => {
    return (await namedKeyRefusal(tx, of, { key, names })) ?? { of, key, names };
  });
}

export function proposeContact(call: Call, card: ContactCard, isDefault: boolean): Promise<Looked> {
  return propose(call, 'change_contact', async ({ tx }) => {
    return (await contactRefusal(tx, card, isDefault)) ?? { of: 'contact', card, isDefault };
  });
}

function propose(
  call: Call,
  deed: 'change_institution' | 'change_section' | 'change_topic' | 'change_contact',
  work: (preferring: Preferring) => Promise<SettingProposal | Refused>,
): Promise<Looked> {
  return prefer(call, async (preferring): Promise<Outcome<Proposed>> => {
    const { tx, actor } = preferring;
    if (!can(actor, deed, { kind: 'furniture' })) return notAllowed();
    const proposed = await work(preferring);
    if ('refusal' in proposed) return proposed;
    await writeProposal(tx, actor.id, proposed);
    return { ok: true, language: (await readInstitution(tx)).mainLanguage };
  });
}
