import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine, for tests: it takes all it is not told to refuse. */
export type MailServer = {
  readonly url: string;
  /** The mail taken, as it came over the wire. */
  readonly taken: string[];
  readonly close: () => Promise<void>;
};

type Ways = {
  readonly port?: number;
  /** The code for a recipient, such as 550; null to take the mail. */
  readonly refuse?: (to: string) => number | null;
  /** Called when a mail has arrived whole, before the server says so. */
  readonly arrived?: () => void | Promise<void>;
};

export async function mailServer({ port = 0, refuse = () => null, arrived }: Ways = {}): Promise<MailServer> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, answer) => {
      const code = refuse(address);
      answer(code === null ? null : Object.assign(new Error('not here'), { responseCode: code }));
    },
    onData: (stream, _session, answer) => {
      const take = async () => {
        taken.push(await text(stream));
        await arrived?.();
      };
      take().then(() => answer(), answer);
    },
  });
  server.on('error', () => undefined); // a client that was killed
  const listening = await new Promise<number>((resolve) => {
    const { server: tcp } = server;
    server.listen(port, '127.0.0.1', () => {
      const address = tcp.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return {
    url: `smtp://127.0.0.1:${listening}`,
    taken,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
