import { useWords } from '../../i18n';
import { Fold } from '../../ui/Fold';

/** How lines are written, by example; `linkKind` is the name of a type of links. */
export const HowTo = ({ linkKind }: { readonly linkKind: string | undefined }) => {
  const t = useWords('paper');
  const examples = [
    [t('exampleLinks'), t('exampleLinksHelp')],
    [t('exampleActors'), t('exampleActorsHelp')],
    [t('exampleDirection'), t('exampleDirectionHelp')],
    ...(linkKind ? [[t('exampleKind', { kind: linkKind.toLowerCase() }), t('exampleKindHelp')]] : []),
    [t('exampleQuotes'), t('exampleQuotesHelp')],
  ];
  return (
    <Fold summary={<h3>{t('howTo')}</h3>}>
      <dl className="paper-examples">
        {examples.map(([example, help]) => (
          <div key={example}>
            <dt>{example}</dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
};
