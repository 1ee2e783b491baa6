// Decap's configuration: one collection with the user's own schools, each a file with the fields of the schema.

import { schoolFields } from './fields.ts';
import type { Session } from './session.ts';

/** The name of the one collection, and so of its address: #/collections/scholen. */
export const collection = 'scholen';

export function decapConfig({ mij, lop }: Pick<Session, 'mij' | 'lop'>) {
  const fields = schoolFields(lop.schakelaars);
  return {
    load_config_file: false,
    locale: 'nl',
    backend: { name: 'redactie', proxy_url: '/api/decap' },
    publish_mode: 'simple',
    show_preview_links: false,
    // Decap asks for one; nothing is ever put there.
    media_folder: 'content',
    editor: { preview: false },
    collections: [
      {
        name: collection,
        label: 'Scholen',
        format: 'school',
        extension: 'yaml',
        create: false,
        delete: false,
        editor: { preview: false },
        files: mij.scholen.map(({ id, naam }) => ({
          name: id,
          label: naam,
          file: `content/scholen/${id}.yaml`,
          fields,
        })),
      },
    ] as const,
  };
}

/** The address of the form of one school within the editor. */
export function formHash(id: string): string {
  return `#/collections/${collection}/entries/${id}`;
}
