import { useId } from 'react';
import { say } from './words/say.ts';

type Props = {
  readonly title: string;
  /** What one bar stands for, under it. */
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
  /** A value as it is said. */
  readonly shown: (value: number) => string;
};

const WIDTH = 360;
const HEIGHT = 170;
const TOP = 18;
const FLOOR = 145;
/** As many labels as stand side by side without touching. */
const LABELS = 12;

/** Bars drawn on the server. It says its highest and its sum in words; the table beside says every number. */
export function BarChart({ title, labels, values, shown }: Props) {
  const id = useId();
  const most = Math.max(1e-9, ...values.map((value) => value ?? 0));
  const step = WIDTH / Math.max(values.length, 1);
  const every = Math.ceil(values.length / LABELS);
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-t ${id}-d`}>
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{inWords(labels, values, shown)}</desc>
        <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} className="chart-floor" />
        {values.some(Boolean) ? null : (
          <text x={WIDTH / 2} y={HEIGHT / 2}>
            {say('None in this span')}
          </text>
        )}
        {values.map((value, place) => (
          <Bar
            key={labels[place]}
            x={place * step}
            width={step}
            height={((value ?? 0) / most) * (FLOOR - TOP)}
            value={value ? shown(value) : ''}
            label={place % every === 0 ? (labels[place] ?? '') : ''}
          />
        ))}
      </svg>
    </figure>
  );
}

type BarProps = {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly value: string;
  readonly label: string;
};

function Bar({ x, width, height, value, label }: BarProps) {
  const middle = x + width / 2;
  return (
    <>
      <rect
        x={x + width * 0.15}
        y={FLOOR - height}
        width={width * 0.7}
        height={height}
        className="chart-bar"
      />
      {value.length * 6 < width + 4 ? (
        <text x={middle} y={FLOOR - height - 5} className="chart-value">
          {value}
        </text>
      ) : null}
      <text x={middle} y={FLOOR + 16} className="chart-label">
        {label}
      </text>
    </>
  );
}

function inWords(labels: Props['labels'], values: Props['values'], shown: Props['shown']): string {
  const known = values.flatMap((value, place) => (value ? [{ value, label: labels[place] ?? '' }] : []));
  const [highest] = known.toSorted((a, b) => b.value - a.value);
  if (!highest) return say('There is nothing in this span.');
  return say('The highest is {value}, in {label}. Every number stands in the tables below.', {
    value: shown(highest.value),
    label: highest.label,
  });
}
