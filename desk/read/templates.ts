import { listTemplates, type Template } from '#db/editorial/templates.ts';
import { can } from '#newsroom/permissions.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** The templates; null for who may not change them. */
export async function readTemplates(stores: Stores, actor: Person): Promise<readonly Template[] | null> {
  if (!can(actor, 'change_template', { kind: 'furniture' })) return null;
  return listTemplates(stores.editorial.reads);
}
