import type { ReactNode } from 'react';

export type Fact = { readonly name: string; readonly value: ReactNode };

/** Names and values, e.g. a person's e-mail address and roles. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
