import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and short words at the end of the line. */
  readonly end?: boolean;
};

type Props<Row> = {
  readonly caption: string;
  /** The first column heads its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
};

/** A table for a server component. Where it is too wide it scrolls by itself, by keyboard too. */
export function Table<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    <section className="table-frame" tabIndex={0} aria-label={caption}>
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, end }) => (
              <th key={heading} scope="col" className={end ? 'text-end' : ''}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, place) => (
                <Cell key={column.heading} row={row} column={column} head={place === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps<Row> = { readonly row: Row; readonly column: Column<Row>; readonly head: boolean };

function Cell<Row>({ row, column, head }: CellProps<Row>) {
  const className = column.end ? 'text-end' : '';
  if (head) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return <td className={className}>{column.cell(row)}</td>;
}
