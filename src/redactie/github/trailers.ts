// The last lines of a commit message: who asked and who let it through, by account, for the history to read again.
import { plain } from '../../texts/github-escape.ts';
import type { Actor, Authorship } from '../store.ts';

/** Who published something, with the numeric id of the account on GitHub where it has one. */
export interface Trailers {
  readonly door: Actor;
  readonly doorGitHub?: number | undefined;
  readonly goedgekeurdDoor?: Actor | undefined;
  readonly goedgekeurdGitHub?: number | undefined;
}

/** The message with its trailers behind it. */
export function withTrailers(text: string, trailers: Trailers): string {
  const { door, doorGitHub, goedgekeurdDoor, goedgekeurdGitHub } = trailers;
  const lines = [
    `Door: ${actorText(door)}`,
    ...(doorGitHub === undefined ? [] : [`Door-GitHub-id: ${doorGitHub}`]),
    ...(goedgekeurdDoor === undefined ? [] : [`Goedgekeurd-door: ${actorText(goedgekeurdDoor)}`]),
    ...(goedgekeurdGitHub === undefined ? [] : [`Goedgekeurd-GitHub-id: ${goedgekeurdGitHub}`]),
  ];
  return `${text}\n\n${lines.join('\n')}\n`;
}

/** Undefined for a message without our trailers. */
export function readTrailers(message: string): Pick<Authorship, 'door' | 'goedgekeurdDoor'> | undefined {
  // Only the last paragraph: nothing in the text above it can pass for a trailer.
  const lines = message.trimEnd().split('\n\n').at(-1)?.split('\n') ?? [];
  const door = readActor(lines, 'Door');
  const goedgekeurdDoor = readActor(lines, 'Goedgekeurd-door');
  return door && { door, ...(goedgekeurdDoor && { goedgekeurdDoor }) };
}

function actorText({ id, rol, functie }: Actor): string {
  return `${id} (${rol}) ${plain(functie)}`;
}

function readActor(lines: readonly string[], key: string): Actor | undefined {
  const line = lines.find((candidate) => candidate.startsWith(`${key}: `));
  const found = /^[^:]+: ([a-z0-9-]+) \((schoolbeheerder|lop-deskundige)\) (.*)$/.exec(line ?? '');
  const [, id, rol, functie] = found ?? [];
  if (id === undefined || functie === undefined) return undefined;
  return { id, rol: rol as Actor['rol'], functie: functie.replaceAll('\u200B', '') };
}
