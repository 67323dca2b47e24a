import type { Library } from '../../state/library';

export interface ReceiveScreenProps {
  readonly library: Library;
  readonly code: string;
}

export const ReceiveScreen = ({ code }: ReceiveScreenProps) => <h1>{code}</h1>;
