/**
 * The part of a network address that one sender holds: IPv4 whole, of IPv6 the first 64 bits, because
 * a single home is given that many addresses. Anything else is one sender.
 */
export function senderOf(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return plain;
  if (!/^[0-9a-f:]+$/.test(plain) || !plain.includes(':')) return 'unknown';
  return `${firstGroups(plain).join(':')}::/64`;
}

function firstGroups(address: string): string[] {
  const [before = '', after] = address.split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const head = groups(before);
  const tail = after === undefined ? [] : groups(after);
  const zeros = after === undefined ? 0 : Math.max(8 - head.length - tail.length, 0);
  const all = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail];
  return Array.from({ length: 4 }, (_, place) => (all[place] ?? '0').replace(/^0+(?=.)/, ''));
}
