import './arranging.css';
import { ChevronUp } from 'lucide-react';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import { MenuButton } from '../../../ui/MenuButton';
import type { Action } from '../actions/action';
import type { Drawing } from '../drawing';
import { useContent, useSelected } from '../hooks';
import { TIDY, WAYS } from './arrangeActions';

export interface TidyMenuProps {
  readonly drawing: Drawing;
  readonly actions: readonly Action[];
}

/** Tidies at one press; the ways to do it are a second one away. */
export const TidyMenu = ({ drawing, actions }: TidyMenuProps) => {
  const t = useWords('tidying');
  // what can be put in order depends on what stands on the map and what of it is chosen
  useContent(drawing);
  useSelected(drawing);
  const tidy = actions.find(({ id }) => id === TIDY);
  const ways = actions.filter(({ id, isEnabled }) => WAYS.some((way) => id.startsWith(way)) && isEnabled?.());
  if (!tidy) return null;
  return (
    <div className="tidy-menu">
      <Button look="plain" isDisabled={tidy.isEnabled?.() === false} onPress={() => tidy.perform()}>
        {tidy.icon}
        {tidy.label}
      </Button>
      {ways.length > 0 ? (
        <MenuButton label={t('ways')} icon={<ChevronUp {...ICON} />} entries={ways} />
      ) : null}
    </div>
  );
};
