import type { OpenWorkshop } from '../../state/library';

export const ShareResultButton = (_props: { readonly open: OpenWorkshop }) => null;
