import type { Library } from '../../state/library';

export interface JoinScreenProps {
  readonly library: Library;
  readonly code: string;
}

export const JoinScreen = ({ code }: JoinScreenProps) => <h1>{code}</h1>;
