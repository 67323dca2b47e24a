interface Way {
  readonly label: string;
  readonly href: string;
}

export interface NoticeProps {
  readonly title: string;
  readonly help: string;
  readonly action: Way;
  /** Where else it may be found. */
  readonly other?: Way;
  /** Where the page has no heading above it. Default 2. */
  readonly level?: 1 | 2;
}

/** Says why a page is empty, and where to go from here. */
export const Notice = ({ title, help, action, other, level = 2 }: NoticeProps) => (
  <div className="notice">
    {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
    <p>{help}</p>
    <p className="notice-ways">
      <a className="button" data-kind="primary" href={action.href}>
        {action.label}
      </a>
      {other ? (
        <a className="button" href={other.href}>
          {other.label}
        </a>
      ) : null}
    </p>
  </div>
);
