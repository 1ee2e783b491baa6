// The version that stands live, for the workflow that publishes and for the editors' server.
import { builtFrom } from '../bron/versie.ts';

export function GET(): Response {
  return Response.json(builtFrom());
}
