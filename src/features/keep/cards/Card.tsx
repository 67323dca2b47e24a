import { type ReactNode, useId } from 'react';

export interface CardProps {
  readonly title: string;
  /** What it holds and whom it names. */
  readonly holds: string;
  /** What to do with it. */
  readonly children: ReactNode;
}

/** One thing to take along. */
export const Card = ({ title, holds, children }: CardProps) => {
  const id = useId();
  return (
    <section className="panel keep-card" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{holds}</p>
      <div className="keep-actions">{children}</div>
    </section>
  );
};
