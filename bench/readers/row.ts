/** One line of the table: what was measured, against what, and what it has to be. */
export type Row = {
  readonly what: string;
  readonly measured: string;
  readonly against: string;
  readonly ratio: string;
  readonly bar: string;
};

/** A row of two figures of the same unit. */
export function ratioRow(what: string, unit: string, measured: number, against: number, bar: string): Row {
  const words = (figure: number) => `${figure.toPrecision(3)} ${unit}`;
  return {
    what,
    measured: words(measured),
    against: words(against),
    ratio: `${(measured / against).toFixed(2)} ×`,
    bar,
  };
}

/** A row of one figure that stands by itself. */
export function plainRow(what: string, measured: string, bar: string): Row {
  return { what, measured, against: '', ratio: '', bar };
}
