import { useMemo } from 'react';
import { codeTrouble } from '../../domain/code/trouble';
import { readTakeHomeCode } from '../../domain/takeHome';
import { useWords } from '../../i18n';
import type { Library } from '../../state/library';
import { addressOf } from '../../state/route';
import { Notice } from '../../ui/Notice';
import { SharedMap } from './SharedMap';
import './result.css';

export interface ResultScreenProps {
  readonly library: Library;
  readonly code: string;
}

/** The shared map that a link brings, for those who drew. Nothing of it is stored. */
export const ResultScreen = ({ library, code }: ResultScreenProps) => {
  const t = useWords('result');
  const common = useWords('common');
  const read = useMemo(() => readTakeHomeCode(code), [code]);
  return read.ok ? (
    <SharedMap library={library} home={read.value} />
  ) : (
    <Notice
      level={1}
      title={t('noMap')}
      help={t(codeTrouble(read.error))}
      action={{ label: common('home'), href: addressOf({ at: 'home' }) }}
    />
  );
};
