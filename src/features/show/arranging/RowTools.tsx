import { useWords } from '../../../i18n';
import { RowTools as Tools, type RowToolsProps as ToolsProps } from '../../../ui/RowTools';

export interface RowToolsProps extends Omit<ToolsProps, 'labels'> {
  readonly name: string;
}

/** A row's place in the showing: up, down, out. */
export const RowTools = ({ name, ...tools }: RowToolsProps) => {
  const t = useWords('show');
  const labels = { up: t('moveUp', { name }), down: t('moveDown', { name }), remove: t('remove', { name }) };
  return (
    <div className="show-row-tools">
      <Tools labels={labels} {...tools} />
    </div>
  );
};
