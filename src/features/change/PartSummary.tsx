import { amountsIn } from '../../i18n/amounts';

export interface PartSummaryProps {
  readonly title: string;
  readonly actors: readonly unknown[];
  readonly links: readonly unknown[];
}

/** What a part of the lists is called, and how much is in it. */
export const PartSummary = ({ title, ...things }: PartSummaryProps) => (
  <span>
    <strong>{title}</strong> <span className="tabular parted-quiet">{amountsIn(things)}</span>
  </span>
);
