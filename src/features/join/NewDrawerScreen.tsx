import type { OpenWorkshop } from '../../state/library';

export const NewDrawerScreen = ({ open }: { readonly open: OpenWorkshop }) => <h1>{open.workshop.id}</h1>;
