// The LOP's own files: saved by the LOP-deskundige, when everything still fits together afterwards.
import { loadDocument } from '../load/document.ts';
import { loadSchool } from '../load/load.ts';
import { checkPlatformTexts } from '../load/rules/platform-texts.ts';
import { writeContent } from '../load/write.ts';
import type { Documents } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { answers, titles } from '../texts/redactie.ts';
import { act, type Decision, type Result, type State } from './act.ts';
import { staleRefusal } from './base.ts';
import { revisionOf } from './content-disk.ts';
import type { Redactie } from './context.ts';
import { loadPlatform, type PlatformKind, schoolIds, schoolPath } from './platform.ts';
import type { Refusal } from './refusal.ts';
import { isDeskundige } from './rights.ts';
import type { Form } from './save.ts';
import type { Revision, StoredFile } from './store.ts';

export interface PlatformSave {
  readonly soort: PlatformKind;
  readonly revision: Revision;
  readonly form: Form;
}

export function savePlatform(
  redactie: Redactie,
  accountId: string,
  save: PlatformSave,
): Promise<Result<object>> {
  return act(redactie, accountId, (state) => {
    if (!isDeskundige(state.account)) return { refusal: { kind: 'alleenDeskundige' } };
    return decide(redactie, state, save);
  });
}

async function decide({ store }: Redactie, state: State, save: PlatformSave): Promise<Decision<object>> {
  const { snapshot, platform } = state;
  const { soort, revision, form } = save;
  const path = `content/${soort}.yaml`;
  const stands = snapshot.files.get(path);
  if (stands?.revision !== revision) {
    return { refusal: await staleRefusal(store, state, { path, revision }, []) };
  }
  const written = canonicalText(soort, form, platform.context.bornBy);
  if ('refusal' in written) return written;
  const file: StoredFile = { path, text: written.text, revision: revisionOf(written.text) };
  const problems = problemsWith(new Map(snapshot.files).set(path, file));
  if (problems.length > 0) return { refusal: { kind: 'ongeldig', problems } };
  const unchanged = written.text === stands.text;
  const answer = unchanged
    ? { kind: 'ongewijzigd', message: answers.ongewijzigd }
    : { kind: 'opgeslagen', message: answers.opgeslagen };
  return {
    ...(!unchanged && {
      deed: { title: titles[soort], files: [{ path, text: file.text }], proposals: [], notices: [] },
    }),
    answer: () => ({ ...answer, soort, revision: file.revision, text: file.text }),
  };
}

function canonicalText<Kind extends PlatformKind>(
  soort: Kind,
  form: Form,
  bornBy: number,
): { readonly text: string } | { readonly refusal: Refusal } {
  const path = `content/${soort}.yaml`;
  const text = 'text' in form ? form.text : writeContent(soort, form.data as Documents[Kind]);
  const loaded = loadDocument(soort, { path, text });
  if ('problems' in loaded) return { refusal: { kind: 'ongeldig', problems: loaded.problems } };
  const personal = loaded.place(checkPlatformTexts(loaded.data, bornBy));
  if (personal.length > 0) return { refusal: { kind: 'ongeldig', problems: personal } };
  return { text: writeContent(soort, loaded.data) };
}

/** Every problem that the content would have: in the files of the LOP, and in schools that no longer fit them. */
function problemsWith(files: ReadonlyMap<string, StoredFile>): readonly Problem[] {
  const loaded = loadPlatform(files);
  if ('problems' in loaded) return loaded.problems;
  return schoolIds({ files }).flatMap((id) => {
    const file = files.get(schoolPath(id));
    if (file === undefined) return [];
    const { school, problems } = loadSchool(file, loaded.platform.context);
    return school === undefined ? problems : [];
  });
}
