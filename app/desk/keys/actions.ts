'use server';
import { setSingleKeys } from '#desk/single-keys.ts';
import { singleKeysForm } from '#newsroom/forms/desk.ts';
import { deskAction } from '../desk-action.ts';

export const singleKeysAction = deskAction(singleKeysForm, setSingleKeys, () => '/desk/keys?saved=yes');
