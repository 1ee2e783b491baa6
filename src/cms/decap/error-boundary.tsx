// In place of Decap's page for a crash: no link to somebody else's issue list, and no contents of the form in the console.
import { Component, type ReactNode } from 'react';
import { editor } from '../../texts/editor.ts';

export default class ErrorBoundary extends Component<
  { readonly children?: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main id="inhoud">
        <h1>{editor.crashTitle}</h1>
        <p>{editor.crashText}</p>
        <button type="button" onClick={() => location.reload()}>
          {editor.reload}
        </button>
      </main>
    );
  }
}
