/** One property of a calendar: name, parameters, and a value that is already written as its type wants it. */
type Property = {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly value: string;
};

const MOST_OCTETS = 75;
// A calendar file knows no other control characters than its line ends and tabs.
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Words as a value of type TEXT (RFC 5545, 3.3.11). */
export function asText(words: string): string {
  return words
    .replaceAll('\r\n', '\n')
    .replaceAll(UNWRITABLE, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** An instant as a value of type DATE-TIME in UTC: `20260324T060000Z`. */
export function asInstant(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A calendar with one event (RFC 5545), lines folded and ended as it wants them. */
export function calendarWith(event: readonly Property[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Communique//Newsroom//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    ...event.map(lineOf),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function lineOf({ name, parameters = {}, value }: Property): string {
  const said = Object.entries(parameters).map(([parameter, word]) => `;${parameter}=${word}`);
  return `${name}${said.join('')}:${value}`;
}

/** At most 75 octets to a line; a character is never cut in two, and each further line begins with a space. */
function folded(line: string): string {
  const lines: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines.push(`${lines.pop() ?? ''}${character}`);
    octets += size;
  }
  return lines.join('\r\n');
}
