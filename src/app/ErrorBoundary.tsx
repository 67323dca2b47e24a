import { Component, type ReactNode } from 'react';
import type { Keeping } from '../storage/keeping';
import { CrashPage } from './CrashPage';

interface ErrorBoundaryProps {
  readonly keeping: Keeping;
  /** The address of what is shown: at another one there is another try. */
  readonly address: string;
  readonly children: ReactNode;
}

/** Shows ways on when a screen breaks; what was drawn is stored already, or still in memory. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.broken && before.address !== this.props.address) this.setState({ broken: false });
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <CrashPage keeping={this.props.keeping} address={this.props.address} />;
  }
}
