import { useWords } from '../../i18n';
import { Choice } from '../../ui/Choice';
import { announce } from '../../ui/toasts';

export interface LayoutChoiceProps {
  readonly isCommon: boolean;
  readonly onChange: (isCommon: boolean) => void;
}

/** As their authors laid the maps out, or the same actor in the same place in all of them. */
export const LayoutChoice = ({ isCommon, onChange }: LayoutChoiceProps) => {
  const t = useWords('wall');
  return (
    <Choice
      label={t('layout')}
      value={isCommon ? 'common' : 'own'}
      options={[
        { value: 'own', label: t('layout_own') },
        { value: 'common', label: t('layout_common') },
      ]}
      onChange={(layout) => {
        onChange(layout === 'common');
        announce(t(layout === 'common' ? 'layoutCommonSaid' : 'layoutOwnSaid'));
      }}
    />
  );
};
