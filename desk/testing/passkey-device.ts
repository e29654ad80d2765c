import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { RegisteredPasskey, SignedByPasskey } from '#newsroom/forms/passkeys.ts';

/** The origin of the tests' newsroom. */
export const ORIGIN = 'https://news.example.org';

type Asked = {
  readonly challenge: string;
  readonly origin?: string;
  /** Whether the owner unlocked the device. */
  readonly unlocked?: boolean;
  readonly counter?: number;
};

/** A device that makes one passkey and signs with it, as the standard lays its answers out (WebAuthn, 6.1 and 6.5). */
export class PasskeyDevice {
  readonly #id = randomBytes(32);
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  get credentialId(): string {
    return this.#id.toString('base64url');
  }

  register(asked: Asked): RegisteredPasskey {
    const attested = Buffer.concat([
      Buffer.alloc(16),
      lengthOf(this.#id),
      this.#id,
      coseKey(this.#keys.publicKey),
    ]);
    const authData = Buffer.concat([authenticatorData(asked, 0x40), attested]);
    const attestation = map([
      [text('fmt'), text('none')],
      [text('attStmt'), map([])],
      [text('authData'), bytes(authData)],
    ]);
    const response = {
      clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    };
    return { ...this.#credential(), response };
  }

  sign(asked: Asked): SignedByPasskey {
    const data = authenticatorData(asked, 0);
    const client = clientData('webauthn.get', asked);
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
    const response = {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', signed, this.#keys.privateKey).toString('base64url'),
    };
    return { ...this.#credential(), response };
  }

  #credential() {
    const id = this.credentialId;
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {} } as const;
  }
}

function clientData(type: string, { challenge, origin = ORIGIN }: Asked): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** The hash of the relying party's name, flags (present, unlocked), and the counter. */
function authenticatorData({ origin = ORIGIN, unlocked = true, counter = 0 }: Asked, flags: number): Buffer {
  const party = createHash('sha256').update(new URL(origin).hostname).digest();
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([party, Buffer.from([flags | 0x01 | (unlocked ? 0x04 : 0)]), count]);
}

function lengthOf(id: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(id.length);
  return length;
}

/** The public key as COSE writes it (RFC 9053, 7.1): ES256 on P-256. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const int = (number: number) => Buffer.from([number < 0 ? 0x20 - 1 - number : number]);
  return map([
    [int(1), int(2)],
    [int(3), int(-7)],
    [int(-1), int(1)],
    [int(-2), bytes(Buffer.from(x, 'base64url'))],
    [int(-3), bytes(Buffer.from(y, 'base64url'))],
  ]);
}

/** The little of CBOR (RFC 8949) that is needed: short texts, byte strings, maps. */
function text(words: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);
}

function bytes(content: Buffer): Buffer {
  const { length } = content;
  const head =
    length < 24 ? [0x40 + length] : length < 256 ? [0x58, length] : [0x59, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

function map(pairs: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([Buffer.from([0xa0 + pairs.length]), ...pairs.flat()]);
}
