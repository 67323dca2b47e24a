import { useWords } from '../../i18n';

export interface CheckCodeProps {
  readonly code: string;
  /** What it is for. */
  readonly help?: string;
}

/** Four signs that show on both sides once the map has arrived. */
export const CheckCode = ({ code, help }: CheckCodeProps) => {
  const t = useWords('send');
  return (
    <div className="send-check">
      <p>
        {t('checkCode')} <strong className="send-check-code">{code}</strong>
      </p>
      {help ? <p className="field-help">{help}</p> : null}
    </div>
  );
};
