import type { Library } from '../../state/library';

export interface ResultScreenProps {
  readonly library: Library;
  readonly code: string;
}

export const ResultScreen = ({ code }: ResultScreenProps) => <h1>{code}</h1>;
