import { listed, words } from '.';

/** Whom one might invite: how many of the maps drew them, and next to whom. */
interface Invited {
  readonly of: number;
  readonly rows: readonly {
    readonly name: string;
    readonly drawn: number;
    readonly nextTo: readonly { readonly name: string }[];
  }[];
}

const namesOf = (neighbours: readonly { readonly name: string }[]): string[] =>
  neighbours.map(({ name }) => name);

/** One line for each whom one might invite: how many drew them, and next to whom; in the language on the screen. */
export const inviteLines = ({ rows, of }: Invited): readonly string[] => {
  const t = words('points');
  return rows.map(({ name, drawn, nextTo }) =>
    nextTo.length > 0
      ? t('inviteRowNextTo', { name, drawn, of, nextTo: listed(namesOf(nextTo)) })
      : t('inviteRow', { name, drawn, of }),
  );
};

/** The same as a table with a head; "7/12" would be read there as a day of the year, so the numbers have cells of their own. */
export const inviteTable = ({ rows, of }: Invited) => {
  const t = words('points');
  return {
    head: [t('columnActor'), t('columnDrawn'), t('columnOf'), t('columnNextTo')],
    rows: rows.map(({ name, drawn, nextTo }) => [name, drawn, of, namesOf(nextTo).join(', ')] as const),
  };
};
