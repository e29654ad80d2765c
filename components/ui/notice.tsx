import type { ReactNode } from 'react';

type Props = {
  readonly tone?: 'plain' | 'good' | 'warn' | 'alarm';
  readonly title?: string;
  readonly children: ReactNode;
};

/** Something to know, set apart from the page. The title names it; colour only supports. */
export function Notice({ tone = 'plain', title, children }: Props) {
  return (
    <div className={`notice notice-${tone}`}>
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
