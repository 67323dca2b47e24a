import { Component, type ReactNode } from 'react';
import { words } from '../i18n';
import { Button } from '../ui/Button';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Shows a way on when a screen breaks; what was drawn is stored already. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
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
