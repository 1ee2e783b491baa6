// Decap's widget of the aanbod: a table for each school year that the site shows. Immutable on Decap's side, plain data on the table's.
import { fromJS, Map as ImmutableMap } from 'immutable';
import { Component, type ReactNode } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { School, Schooljaaraanbod } from '../../model/content.ts';
import { editor } from '../../texts/editor.ts';
import { type FormProblem, formProblems, plain } from '../problems.ts';
import { currentSession } from '../session.ts';
import type { Validity, WidgetProps } from '../widgets/widget.ts';
import { AanbodTable } from './aanbod-table.tsx';

// Decap asks a widget through its instance whether it may be saved: a function component would never be asked.
export class AanbodControl extends Component<WidgetProps> {
  isValid = (): Validity => {
    const [problem] = this.problems();
    return problem === undefined || { error: { type: 'CUSTOM', message: problem.message } };
  };

  // The rules look at the whole school (onderwijs), and so do the tables.
  override shouldComponentUpdate(): boolean {
    return true;
  }

  /** The problems of the aanbod, each with its place within it. */
  problems(): FormProblem[] {
    return formProblems(this.props.getEntry())
      .filter(({ at }) => at[0] === 'aanbod')
      .map(({ at, message }) => ({ at: at.slice(1), message }));
  }

  change(schooljaar: string, value: Schooljaaraanbod): void {
    const aanbod = ImmutableMap.isMap(this.props.value) ? this.props.value : ImmutableMap();
    this.props.onChange(aanbod.set(schooljaar, fromJS(value)));
  }

  override render(): ReactNode {
    const { mij, lop, kalender, catalogue } = currentSession();
    const aanbod = (plain(this.props.value) ?? {}) as School['aanbod'];
    const school = plain(this.props.getEntry()?.get('data')) as School;
    const problems = this.problems();
    return (
      <div className="zonder-label" id={this.props.forID}>
        {(['lopend', 'volgend'] as const).map((soort) => {
          const schooljaar = lop.schooljaren[soort];
          return (
            <section key={schooljaar} aria-labelledby={`aanbod-${schooljaar}`}>
              <h2 id={`aanbod-${schooljaar}`}>{editor.vrijePlaatsen(schooljaar, soort)}</h2>
              <AanbodTable
                {...{ schooljaar, lop, kalender, catalogue, school }}
                value={aanbod[schooljaar]}
                onChange={(value) => this.change(schooljaar, value)}
                rol={mij.account.rol}
                now={Temporal.Now.instant()}
                problems={problems.flatMap(({ at, message }) =>
                  at[0] === schooljaar ? [{ at: at.slice(1), message }] : [],
                )}
              />
            </section>
          );
        })}
      </div>
    );
  }
}
