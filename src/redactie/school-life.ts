// A school begins and ends: the LOP-deskundige alone creates and closes.
import { writeContent } from '../load/write.ts';
import type { School, Toegang } from '../model/content.ts';
import { answers } from '../texts/redactie.ts';
import { act, type Decision, type Result, type State } from './act.ts';
import { isSchoolId } from './answer.ts';
import { groundOf } from './base.ts';
import type { Redactie } from './context.ts';
import { schoolPath } from './platform.ts';
import { isDeskundige } from './rights.ts';
import { type Form, readForm } from './save.ts';
import { schoolDeed } from './school-deed.ts';
import { schoolView } from './school-view.ts';
import type { Revision } from './store.ts';

export function createSchool(
  redactie: Redactie,
  accountId: string,
  { form, goedgekeurdOp }: { readonly form: Form; readonly goedgekeurdOp?: string | undefined },
): Promise<Result<object>> {
  return act(redactie, accountId, (state) => {
    if (!isDeskundige(state.account)) return { refusal: { kind: 'alleenDeskundige' } };
    const read = readForm(form, 'nieuw', state);
    if ('refusal' in read) return read;
    const id = freeId(read.school, state);
    if (id === undefined) return { refusal: { kind: 'schoolBestaatAl' } };
    const made = schoolDeed(state, { school: id, before: undefined, after: read.school, goedgekeurdOp });
    if ('refusal' in made) return made;
    return {
      deed: made.deed,
      answer: (snapshot) => ({
        kind: 'opgericht',
        message: answers.opgericht,
        school: schoolView(snapshot, id, state.platform),
      }),
    };
  });
}

/** Removes the school, from the accounts too; an account that managed no other school goes with it. */
export function closeSchool(
  redactie: Redactie,
  accountId: string,
  { school: id, revision }: { readonly school: string; readonly revision: Revision },
): Promise<Result<object>> {
  return act(redactie, accountId, async (state): Promise<Decision<object>> => {
    if (!isDeskundige(state.account)) return { refusal: { kind: 'alleenDeskundige' } };
    const ground = await groundOf(redactie, state, id, revision);
    if ('refusal' in ground) return ground;
    const made = schoolDeed(state, { school: id, before: ground.main, after: undefined });
    if ('refusal' in made) return made;
    const { toegang } = state.platform;
    const left = withoutSchool(toegang, id);
    const gone = toegang.accounts.filter((account) => !left.accounts.some((kept) => kept.id === account.id));
    const touched = toegang.accounts.some(({ scholen }) => scholen?.includes(id));
    return {
      deed: {
        ...made.deed,
        files: [
          ...made.deed.files,
          ...(touched ? [{ path: 'content/toegang.yaml', text: writeContent('toegang', left) }] : []),
        ],
      },
      answer: () => ({
        kind: 'gesloten',
        message: answers.gesloten,
        accountsWeg: gone.map((account) => account.id),
      }),
    };
  });
}

/**
 * naam + straat in kebab case; a second school of that name and street gets its schoolnummer behind it, and so does one
 * whose name would mean something to a file system or to the site.
 */
function freeId({ naam, straat, vestiging }: School, { snapshot }: State): string | undefined {
  const plain = kebab(`${naam} ${straat}`);
  const numbered = vestiging === undefined ? undefined : kebab(`${plain} ${vestiging.schoolnummer}`);
  const candidates = isReserved(plain) ? [numbered ?? `${plain}-school`] : [plain, numbered];
  return candidates.find((id) => id !== undefined && isSchoolId(id) && !snapshot.files.has(schoolPath(id)));
}

/** No file on Windows may have such a name, whatever follows the point; `index` would take the place of a page. */
function isReserved(id: string): boolean {
  return /^(?:index|con|aux|nul|prn|com\d|lpt\d)$/.test(id);
}

/** Letters that are more than a letter with an accent. */
const ascii: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
};

function kebab(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\0-\x7f]/g, (letter) => ascii[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replaceAll(/^-+|-+$/g, '');
}

function withoutSchool({ accounts }: Toegang, id: string): Toegang {
  return {
    accounts: accounts.flatMap((account) => {
      if (!account.scholen?.includes(id)) return [account];
      const scholen = account.scholen.filter((school) => school !== id);
      return scholen.length === 0 ? [] : [{ ...account, scholen }];
    }),
  };
}
