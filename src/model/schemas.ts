// The JSON Schemas as data: the one definition of every field of the content.
import begrippen from '../../schemas/begrippen.schema.json' with { type: 'json' };
import groepen from '../../schemas/groepen.schema.json' with { type: 'json' };
import kalender from '../../schemas/kalender.schema.json' with { type: 'json' };
import lop from '../../schemas/lop.schema.json' with { type: 'json' };
import school from '../../schemas/school.schema.json' with { type: 'json' };
import toegang from '../../schemas/toegang.schema.json' with { type: 'json' };

/** Each schema by the name of the content it describes; `begrippen` holds what they share. */
export const schemas: Readonly<Record<ContentKind | 'begrippen', SchemaNode>> = {
  begrippen,
  school,
  lop,
  kalender,
  groepen,
  toegang,
};

/** The five kinds of content file. */
export type ContentKind = 'school' | 'lop' | 'kalender' | 'groepen' | 'toegang';

/** The part of JSON Schema 2020-12 that the schemas of this project use. */
export interface SchemaNode {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $schema?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
}
