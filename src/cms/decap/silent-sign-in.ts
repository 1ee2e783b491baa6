// In place of Decap's sign-in page: our own page came before it, so that Decap only has to hear that somebody is there.
import { Component } from 'react';

export class SilentSignIn extends Component<{ readonly onLogin: (credentials: object) => void }> {
  override componentDidMount(): void {
    this.props.onLogin({});
  }
  override render(): null {
    return null;
  }
}
