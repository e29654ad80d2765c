import { styleNonce } from '#auth/style-nonce.ts';
import { FileIntoField } from '#components/desk/file-into-field.tsx';
import { say } from '#components/desk/words/say.ts';
import { Emblem } from '#components/release/emblem.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Settings } from '#desk/read/settings.ts';
import { contrast, GROUNDS, shadesOf } from '#newsroom/colours.ts';

type Props = { readonly settings: Settings };
type Scheme = 'light' | 'dark';

/** Colour and emblem, with what readers get of them on light and on dark pages. */
export async function LookFields({ settings }: Props) {
  const { colour, emblem } = settings;
  return (
    <div className="look-fields">
      <div className="stack">
        <TextField
          name="colour"
          label={say('Colour')}
          hint={say(
            'For lines, links and the emblem. Readers get the nearest shade with a contrast of at least 7 to 1.',
          )}
          defaultValue={colour}
          maxLength={20}
          autoCapitalize="none"
          spellCheck={false}
          className="max-w-40"
        />
        <TextArea
          name="emblem"
          label={say('Emblem')}
          hint={say(
            'An SVG drawing of at most 6 kB: paste its source. Left empty, the one that comes with the program is used. “currentColor” becomes the colour above.',
          )}
          defaultValue={emblem ?? ''}
          rows={4}
          spellCheck={false}
          className="hash"
        />
        <FileIntoField
          field="emblem"
          label={say('Choose a file')}
          accept=".svg,image/svg+xml"
          tooLarge={say('The file is too large for an emblem.')}
        />
      </div>
      <style nonce={await styleNonce()}>{sampleStyle(colour)}</style>
      <ul className="look-samples" aria-label={say('What readers have now')}>
        <Sample scheme="light" settings={settings} />
        <Sample scheme="dark" settings={settings} />
      </ul>
    </div>
  );
}

function Sample({ scheme, settings }: { readonly scheme: Scheme; readonly settings: Settings }) {
  const shade = shadesOf(settings.colour)[scheme];
  const ratio = contrast(shade, GROUNDS[scheme][0]).toFixed(1);
  return (
    <li className={`look-sample look-${scheme}`}>
      <Emblem svg={settings.emblem} />
      <span>
        {scheme === 'light'
          ? say('On light pages: {shade}, {ratio} to 1', { shade, ratio })
          : say('On dark pages: {shade}, {ratio} to 1', { shade, ratio })}
      </span>
    </li>
  );
}

function sampleStyle(colour: string): string {
  const shades = shadesOf(colour);
  return (['light', 'dark'] as const)
    .map(
      (scheme) =>
        `.look-${scheme}{background:${GROUNDS[scheme][0]};color:${shades[scheme]};--accent:${shades[scheme]};--paper:${GROUNDS[scheme][0]}}`,
    )
    .join('');
}
