// The table of one school year: what the school offers and how many places there are. Plain data in, plain data out.
import type { ReactNode } from 'react';
import type { Instant } from '../../derive/moment.ts';
import type { Account, Content, Niveau, School, Schooljaaraanbod } from '../../model/content.ts';
import type { FormProblem } from '../problems.ts';

export interface AanbodTableProps extends Pick<Content, 'lop' | 'kalender' | 'catalogue'> {
  readonly schooljaar: string;
  /** What the form holds of this school year; undefined when the school offers nothing in it yet. */
  readonly value: Schooljaaraanbod | undefined;
  /** Gives the form another value. Must be called with a new object; keys without a value are dropped when saving. */
  readonly onChange: (value: Schooljaaraanbod) => void;
  /** The whole school as the form holds it. */
  readonly school: School;
  readonly rol: Account['rol'];
  readonly now: Instant;
  /** What is wrong in this school year; `at` starts within it: ['niveaus', 0, 'vrijePlaatsen']. */
  readonly problems: readonly FormProblem[];
}

export function AanbodTable({
  schooljaar,
  value,
  onChange,
  catalogue,
  problems,
}: AanbodTableProps): ReactNode {
  const niveaus = value?.niveaus ?? [];
  const change = (index: number, vrijePlaatsen: Niveau['vrijePlaatsen']): void => {
    const next = niveaus.map((niveau, other) =>
      other === index ? withVrijePlaatsen(niveau, vrijePlaatsen) : niveau,
    );
    onChange({ ...value, niveaus: next });
  };
  return (
    <ul className="aanbod">
      {niveaus.map((niveau, index) => {
        const id = `vp-${schooljaar}-${index}`;
        const wrong = problems.filter(({ at }) => at[0] === 'niveaus' && at[1] === index);
        return (
          <li key={`${niveau.groepen.join()} ${niveau.achtervoegsel ?? ''}`}>
            <label htmlFor={id}>{nameOf(niveau, catalogue)}</label>
            <input
              id={id}
              type="text"
              value={niveau.vrijePlaatsen ?? ''}
              aria-invalid={wrong.length > 0 || undefined}
              aria-describedby={wrong.length > 0 ? `${id}-fout` : undefined}
              onChange={({ target }) => change(index, read(target.value))}
            />
            {wrong.length > 0 && (
              <p id={`${id}-fout`} className="fout">
                {wrong.map(({ message }) => message).join(' ')}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function nameOf({ groepen, achtervoegsel }: Niveau, catalogue: AanbodTableProps['catalogue']): string {
  const names = groepen.map((nummer) => `${nummer} ${catalogue.get(nummer)?.naam ?? ''}`);
  return [...names, ...(achtervoegsel === undefined ? [] : [achtervoegsel])].join(' + ');
}

function withVrijePlaatsen(niveau: Niveau, vrijePlaatsen: Niveau['vrijePlaatsen']): Niveau {
  const { vrijePlaatsen: _, ...rest } = niveau;
  return vrijePlaatsen === undefined ? rest : { ...rest, vrijePlaatsen };
}

/** What was typed: nothing, a number, JA; anything else stays as it is, so that the rules can say what is wrong. */
function read(text: string): Niveau['vrijePlaatsen'] {
  if (text === '') return undefined;
  return /^\d{1,4}$/.test(text) ? Number(text) : (text as 'JA');
}
