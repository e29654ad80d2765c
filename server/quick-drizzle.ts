import { registerHooks } from 'node:module';

/**
 * Loads drizzle-orm in its CommonJS form: as ES modules it takes 0.7 s and 150 MB to load, because
 * its package.json of 180 kB is read anew for each of its several hundred files. Named with
 * `--import` before the entry of a process that opens the editorial store.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (!/^drizzle-orm(\/|$)/.test(specifier)) return next(specifier, context);
    return next(specifier, { ...context, conditions: ['node', 'require', 'default'] });
  },
});
