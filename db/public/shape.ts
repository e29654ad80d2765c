/** Raised whenever the public store takes another shape: it is then built anew from the ledger under a new name. */
export const PUBLIC_SCHEMA = 4;
