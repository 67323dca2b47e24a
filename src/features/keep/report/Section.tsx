import { type ReactNode, useId } from 'react';

export interface SectionProps {
  readonly title: string;
  /** Begins on a page of its own where there is paper. */
  readonly onNewPage?: boolean;
  readonly children: ReactNode;
}

/** A part of the report under its heading. */
export const Section = ({ title, onNewPage = false, children }: SectionProps) => {
  const id = useId();
  return (
    <section className="report-section" aria-labelledby={id} data-new-page={onNewPage}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
};
