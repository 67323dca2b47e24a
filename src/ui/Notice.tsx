export interface NoticeProps {
  readonly title: string;
  readonly help: string;
  readonly action: { readonly label: string; readonly href: string };
  /** Where the page has no heading above it. Default 2. */
  readonly level?: 1 | 2;
}

/** Says why a page is empty, and where to go from here. */
export const Notice = ({ title, help, action, level = 2 }: NoticeProps) => (
  <div className="notice">
    {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
    <p>{help}</p>
    <a className="button" data-kind="primary" href={action.href}>
      {action.label}
    </a>
  </div>
);
