// The fields of Decap's form, made from schemas/: label, hint, kind, limits and options of a field are written nowhere else.

import type { Lop } from '../model/content.ts';
import { resolveRef } from '../model/schema-node.ts';
import { type SchemaNode, schemas } from '../model/schemas.ts';
import { editor } from '../texts/editor.ts';

/** A field in Decap's config. `uitleg` is the hint: our widgets show it, tied to their input. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: 'tekst' | 'getal' | 'keuze' | 'aanbod' | 'kop';
  readonly required: boolean;
  readonly uitleg?: string;
  readonly opties?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** What a phone's keyboard should offer. */
  readonly toetsen?: 'email' | 'tel' | 'url' | 'numeric';
}

/** What nobody changes in a form: the policy refuses it, or only the server writes it. */
const fixed: readonly string[] = ['onderwijs', 'net', 'vestiging', 'ligging', 'bevestigd'];

/** The fields of a school's form: the aanbod first, for that is what schools come for. */
export function schoolFields(schakelaars: Lop['schakelaars']): Field[] {
  const shown = Object.entries(schemas.school.properties ?? {}).filter(
    ([name]) => !fixed.includes(name) && (name !== 'directie' || schakelaars.directie),
  );
  const required = schemas.school.required ?? [];
  const fields = shown.map(([name, node]) => fieldOf(name, node, required.includes(name)));
  const aanbod = fields.filter(({ widget }) => widget === 'aanbod');
  const others = fields.filter(({ widget }) => widget !== 'aanbod');
  return [...aanbod, heading, ...others];
}

const heading: Field = {
  name: '#schoolgegevens',
  label: editor.schoolgegevens,
  uitleg: editor.schoolgegevensLead,
  widget: 'kop',
  required: false,
};

function fieldOf(name: string, node: SchemaNode, required: boolean): Field {
  const schema = resolveRef(node, schemas.school);
  const toetsen = keyboards[name];
  return {
    name,
    label: schema.title ?? name,
    widget: widgetOf(name, schema),
    required,
    ...(schema.description !== undefined && { uitleg: schema.description }),
    ...(schema.enum && { opties: schema.enum.map(String) }),
    ...(schema.minimum !== undefined && { min: schema.minimum }),
    ...(schema.maximum !== undefined && { max: schema.maximum }),
    ...(toetsen && { toetsen }),
  };
}

const keyboards: Readonly<Record<string, Field['toetsen']>> = {
  email: 'email',
  telefoon: 'tel',
  website: 'url',
  postcode: 'numeric',
};

function widgetOf(name: string, { type, enum: options }: SchemaNode): Field['widget'] {
  if (name === 'aanbod') return 'aanbod';
  if (options !== undefined) return 'keuze';
  if (type === 'string') return 'tekst';
  if (type === 'integer' || type === 'number') return 'getal';
  throw new Error(`The form has no widget for the field ${name}`);
}
