import { dirname, join } from 'node:path';

/** The folder the program lives in. */
export const programFolder = dirname(import.meta.dirname);

/** The folder of its built pages. */
export const buildFolder = join(programFolder, process.env.NEXT_DIST_DIR ?? '.next');
