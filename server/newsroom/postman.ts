import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import {
  dueMail,
  forgetMail,
  hasOldMail,
  type Mail,
  postponeMail,
  settleMail,
} from '#db/editorial/outbox.ts';
import { sendMailFrom } from '#desk/enqueue-mail.ts';
import type { Stores } from '#desk/stores.ts';
import { nextMailTry } from '#newsroom/mail-tries.ts';
import type { Logger } from '../log.ts';
import type { Settings } from '../settings.ts';
import { asMessage, isFinal, refusalWords, type Transport } from './mail-message.ts';

const EVERY = 2000;
const AT_ONCE = 20;
const KEEP = 30 * 24 * 3_600_000;
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

export type PostSettings = Pick<Settings, 'smtpUrl' | 'mailFrom' | 'url'>;

/** Sends what waits in the outbox until the signal is aborted; does nothing where no mail server is set. */
export async function runPostman(
  stores: Stores,
  settings: PostSettings,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  if (settings.smtpUrl === null) return;
  sendMailFrom(settings.url);
  const transport = openTransport(settings.smtpUrl);
  while (!signal.aborted) {
    await sendDue(stores, transport, settings, new Date(), log).catch((error: unknown) =>
      log.error({ reason: String(error) }, 'the outbox could not be worked through'),
    );
    await pause(EVERY, undefined, { signal }).catch(() => undefined);
  }
  transport.close();
}

/** The way to the mail server. It reads no file and no address that a mail might name. */
export function openTransport(url: string): Transport {
  return createTransport({ url, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true });
}

/**
 * Tries the mail that is due once, one after the other, and never inside a transaction. At least once: what was sent
 * but not marked, because the process ended between, is sent again under the same Message-ID. Where the
 * server cannot be reached the rest of this round waits.
 */
export async function sendDue(
  stores: Stores,
  transport: Transport,
  settings: PostSettings,
  now: Date,
  log: Logger,
): Promise<void> {
  const { reads, tx } = stores.editorial;
  for (const mail of await dueMail(reads, now, AT_ONCE)) {
    const trouble = await tryOne(transport, mail, settings);
    if (trouble === null) {
      await tx((open) => settleMail(open, mail.id, { state: 'sent', at: now }, triedNow(mail, null)));
      continue;
    }
    await keepTrouble(stores, mail, trouble, now);
    log.warn({ mail: mail.id, kind: mail.kind, reason: refusalWords(trouble) }, 'a mail was not taken');
    if (!isFinal(trouble)) break;
  }
  await forgetOld(stores, new Date(now.getTime() - KEEP));
}

/** Null when the server took it, else what went wrong. */
async function tryOne(transport: Transport, mail: Mail, settings: PostSettings): Promise<Error | null> {
  try {
    await transport.sendMail(asMessage(mail, settings.mailFrom, settings.url));
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function keepTrouble(stores: Stores, mail: Mail, trouble: Error, now: Date): Promise<void> {
  const tried = triedNow(mail, refusalWords(trouble));
  const nextTryAt = isFinal(trouble) ? null : nextMailTry(mail.createdAt, tried.tries, now);
  await stores.editorial.tx(async (tx) => {
    if (nextTryAt) return postponeMail(tx, mail.id, { ...tried, nextTryAt });
    return settleMail(tx, mail.id, { state: isFinal(trouble) ? 'refused' : 'expired', at: now }, tried);
  });
}

function triedNow<Words extends string | null>(mail: Mail, lastRefusal: Words) {
  return { tries: mail.tries + 1, lastRefusal };
}

async function forgetOld(stores: Stores, before: Date): Promise<void> {
  const { reads, tx } = stores.editorial;
  if (await hasOldMail(reads, before)) await tx((open) => forgetMail(open, before));
}
