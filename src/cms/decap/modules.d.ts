// The shapes of Decap's modules that carry no types of their own, as far as this room uses them.

declare module 'decap-cms-backend-proxy' {
  export class ProxyBackend {
    constructor(config: object, options?: object);
    authComponent(): unknown;
    authenticate(): Promise<unknown>;
    getEntry(path: string): Promise<unknown>;
    persistEntry(entry: object, options: object): Promise<unknown>;
    entriesByFiles(files: readonly object[]): Promise<unknown>;
    getMedia(folder?: string): Promise<unknown>;
    getDeployPreview(collection: string, slug: string): Promise<unknown>;
  }
}

declare module 'decap-cms-core/dist/esm/redux' {
  import type { Map as ImmutableMap } from 'immutable';
  export const store: {
    readonly getState: () => { readonly entryDraft: ImmutableMap<string, unknown> };
    readonly subscribe: (listener: () => void) => () => void;
    readonly dispatch: (action: { readonly type: string; readonly payload?: unknown }) => void;
  };
}

declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane' {
  import { Component } from 'react';
  export default class EditorControlPane extends Component<object> {
    validate(): Promise<void>;
  }
}

declare module 'decap-cms-lib-util' {
  export const localForage: {
    readonly clear: () => Promise<void>;
    getItem: (key: string) => Promise<unknown>;
  };
}

declare module 'decap-cms-locales/dist/esm/nl/index.js' {
  import type { Phrases } from '../phrases.ts';

  const phrases: Phrases;
  export default phrases;
}

declare module 'decap-cms-core/dist/esm/actions/mediaLibrary' {
  export function mediaLoaded(files: readonly object[]): { readonly type: string; readonly payload: unknown };
}

declare module 'decap-cms-locales/dist/esm/en/index.js' {
  import type { Phrases } from '../phrases.ts';

  const phrases: Phrases;
  export default phrases;
}
