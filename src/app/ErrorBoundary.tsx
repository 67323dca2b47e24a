import { Component, type ReactNode } from 'react';
import { words } from '../i18n';
import { Button } from '../ui/Button';

interface ErrorBoundaryProps {
  /** The address of what is shown: at another one there is another try. */
  readonly address: string;
  readonly children: ReactNode;
}

/** Shows a way on when a screen breaks; what was drawn is stored already. */
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
    const t = words('common');
    return (
      <main className="notice">
        <h1>{t('crash')}</h1>
        <p>{t('crashHelp')}</p>
        <Button look="primary" onPress={() => location.reload()}>
          {t('reload')}
        </Button>
      </main>
    );
  }
}
