'use server';
import { keepFilter, moveFilter, removeFilter, renameFilter } from '#desk/saved-filters.ts';
import { keepFilterForm, moveFilterForm, removeFilterForm, renameFilterForm } from '#newsroom/forms/desk.ts';
import { deskAction } from '../../desk-action.ts';

/** The forms about filters that a person keeps. */
const FILTERS = '/desk/releases/filters';
export const keepFilterAction = deskAction(
  keepFilterForm,
  keepFilter,
  (_, { query }) => `/desk/releases?${query}`,
);
export const renameFilterAction = deskAction(renameFilterForm, renameFilter, () => FILTERS);
export const moveFilterAction = deskAction(moveFilterForm, moveFilter, () => FILTERS);
export const removeFilterAction = deskAction(removeFilterForm, removeFilter, () => FILTERS);
