// In place of Decap's media library: there is no media, and forms wait until that is known.
import { mediaLoaded } from 'decap-cms-core/dist/esm/actions/mediaLibrary';
import { store } from 'decap-cms-core/dist/esm/redux';
import { Component } from 'react';

export default class NoMedia extends Component {
  override componentDidMount(): void {
    store.dispatch(mediaLoaded([]));
  }
  override render(): null {
    return null;
  }
}
