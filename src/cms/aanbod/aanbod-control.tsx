// Decap's widget of the aanbod: a table for each school year that the site shows. Immutable on Decap's side, plain data on the table's.
import { fromJS, Map as ImmutableMap } from 'immutable';
import { Component, createRef, type ReactNode, type RefObject } from 'react';
import { Temporal } from 'temporal-polyfill';
import { parseYaml } from '../../load/yaml.ts';
import type { School } from '../../model/content.ts';
import { basisKey, currentBasis, isBasis } from '../basis.ts';
import { formProblems, plain } from '../problems.ts';
import { currentSession } from '../session.ts';
import type { Validity, WidgetProps } from '../widgets/widget.ts';
import { type AanbodHandle, AanbodTable } from './AanbodTable.tsx';
import type { AanbodInvoer } from './invoer.ts';
import { type AanbodContext, findProblems } from './problems.ts';

const soorten = ['lopend', 'volgend'] as const;

// Decap asks a widget through its instance whether it may be saved: a function component would never be asked.
export class AanbodControl extends Component<WidgetProps> {
  readonly tables: Readonly<Record<(typeof soorten)[number], RefObject<AanbodHandle | null>>> = {
    lopend: createRef(),
    volgend: createRef(),
  };

  isValid = (): Validity => {
    for (const soort of soorten) {
      const context = this.judgedBy(soort);
      const value = this.aanbod()[context.schooljaar];
      const [problem] = value === undefined ? [] : findProblems(value, context);
      if (problem === undefined) continue;
      this.tables[soort].current?.showProblems();
      return { error: { type: 'CUSTOM', message: problem.sentence } };
    }
    // What no table shows: a school year that is neither lopend nor volgend.
    const other = formProblems(this.props.getEntry()).find(({ at }) => at[0] === 'aanbod');
    return other === undefined || { error: { type: 'CUSTOM', message: other.message } };
  };

  // The rules look at the whole school (onderwijs), and so do the tables.
  override shouldComponentUpdate(): boolean {
    return true;
  }

  aanbod(): Readonly<Record<string, AanbodInvoer | undefined>> {
    return (plain(this.props.value) ?? {}) as School['aanbod'];
  }

  judgedBy(soort: (typeof soorten)[number]): AanbodContext {
    const { mij, lop, kalender, catalogue } = currentSession();
    const data = plain(this.props.getEntry()?.get('data')) as School & { readonly [basisKey]?: unknown };
    const schooljaar = lop.schooljaren[soort];
    return {
      ...{ lop, kalender, catalogue, schooljaar },
      onderwijs: data.onderwijs,
      telefoon: data.telefoon,
      rol: mij.account.rol,
      now: Temporal.Now.instant(),
      bewaard: savedSchool(data[basisKey])?.aanbod[schooljaar],
    };
  }

  change(schooljaar: string, value: AanbodInvoer): void {
    const aanbod = ImmutableMap.isMap(this.props.value) ? this.props.value : ImmutableMap();
    this.props.onChange(aanbod.set(schooljaar, fromJS(value)));
  }

  override render(): ReactNode {
    const aanbod = this.aanbod();
    return (
      <div className="zonder-label" id={this.props.forID}>
        {soorten.map((soort) => {
          const context = this.judgedBy(soort);
          const { schooljaar } = context;
          return (
            <AanbodTable
              key={schooljaar}
              {...context}
              ref={this.tables[soort]}
              value={aanbod[schooljaar] ?? nothing}
              onChange={(value) => this.change(schooljaar, value)}
            />
          );
        })}
      </div>
    );
  }
}

const nothing: AanbodInvoer = { niveaus: [] };

/** The school as it stood when the form was opened or last saved. */
function savedSchool(basis: unknown): School | undefined {
  if (!isBasis(basis)) return undefined;
  const parsed = parseYaml(currentBasis(basis).text);
  return 'problem' in parsed ? undefined : (parsed.data as School);
}
