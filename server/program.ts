import { dirname } from 'node:path';

/** The folder the program lives in. */
export const programFolder = dirname(import.meta.dirname);
