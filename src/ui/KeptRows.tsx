import './keptRows.css';
import type { ReactNode } from 'react';
import { Button } from './Button';

export interface KeptPageProps {
  readonly title: string;
  /** Id of the heading, which takes the focus when what had it is gone. */
  readonly headingId: string;
  readonly help: string;
  /** The way back to where one came from, above the heading. */
  readonly before?: ReactNode;
  /** What can be done to all of it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A page of what is kept and can be had back: what it is, in a sentence, and the rows. */
export const KeptPage = ({ title, headingId, help, before, action, children }: KeptPageProps) => (
  <div className="kept">
    <div className="kept-head">
      <div>
        {before}
        <h1 id={headingId} tabIndex={-1}>
          {title}
        </h1>
        <p className="kept-help">{help}</p>
      </div>
      {action}
    </div>
    {children}
  </div>
);

export interface KeptRowProps {
  /** Shown, not read: the words say it. */
  readonly picture?: ReactNode;
  /** The first of them is the heading. */
  readonly words: ReactNode;
  /** The buttons. */
  readonly ways: ReactNode;
}

/** One of the things that are kept. */
export const KeptRow = ({ picture, words, ways }: KeptRowProps) => (
  <li className="kept-row panel">
    {picture ? (
      <div className="kept-picture on-paper" aria-hidden="true">
        {picture}
      </div>
    ) : null}
    <div className="kept-words">{words}</div>
    <div className="kept-ways">{ways}</div>
  </li>
);

/** Stands where there are no rows. */
export const NothingKept = ({ text }: { readonly text: string }) => <p className="kept-none">{text}</p>;

export interface UnreadableProps {
  readonly text: string;
  readonly action: string;
  readonly onAgain: () => void;
}

/** Stands where the rows could not be read. */
export const Unreadable = ({ text, action, onAgain }: UnreadableProps) => (
  <div className="kept-none" role="alert">
    <p>{text}</p>
    <Button onPress={onAgain}>{action}</Button>
  </div>
);
