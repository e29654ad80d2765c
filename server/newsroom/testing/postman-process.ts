import { openStores } from '#desk/open-stores.ts';
import { makeLog } from '../../log.ts';
import { runPostman } from '../postman.ts';

/** A postman at work on the newsroom in a folder, until it is killed. */
const [folder = '', smtpUrl = '', url = ''] = process.argv.slice(2);
const settings = { smtpUrl, url, mailFrom: 'newsroom@example.org' };
await runPostman(openStores(folder), settings, makeLog('test', 'silent'), new AbortController().signal);
