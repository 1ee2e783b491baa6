// The JSON Schemas as data: the one definition of every field of the content.
import begrippen from '../../schemas/begrippen.schema.json' with { type: 'json' };
import groepen from '../../schemas/groepen.schema.json' with { type: 'json' };
import kalender from '../../schemas/kalender.schema.json' with { type: 'json' };
import lop from '../../schemas/lop.schema.json' with { type: 'json' };
import school from '../../schemas/school.schema.json' with { type: 'json' };
import toegang from '../../schemas/toegang.schema.json' with { type: 'json' };
import type { SchemaNode } from './schema-node.ts';

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
