export interface NoticeProps {
  readonly title: string;
  readonly help: string;
  readonly action: { readonly label: string; readonly href: string };
}

/** Says why a page is empty, and where to go from here. */
export const Notice = ({ title, help, action }: NoticeProps) => (
  <div className="notice">
    <h2>{title}</h2>
    <p>{help}</p>
    <a className="button" data-kind="primary" href={action.href}>
      {action.label}
    </a>
  </div>
);
