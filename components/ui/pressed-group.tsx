'use client';

type Props = {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly name: string; readonly hint?: string }[];
  readonly pressed: readonly string[];
  readonly onPress: (value: string) => void;
};

/** Buttons of which one or several are pressed: how something is shown, at once and without sending. */
export function PressedGroup({ label, choices, pressed, onPress }: Props) {
  return (
    <fieldset aria-label={label} className="pressed-group">
      {choices.map(({ value, name, hint }) => (
        <button
          key={value}
          type="button"
          aria-pressed={pressed.includes(value)}
          className="pressed-button"
          onClick={() => onPress(value)}
        >
          {name} {hint ? <small>{hint}</small> : null}
        </button>
      ))}
    </fieldset>
  );
}
