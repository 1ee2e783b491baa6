// The overview of one school year: every school with its table, gewoon before buitengewoon, in Dutch order of names.
import { schooljaarThatMatters } from '../derive/schooljaar.ts';
import type { School } from '../model/content.ts';
import type { ViewContext } from './context.ts';
import { type LegendView, legendView } from './legend.ts';
import { type PageView, pageView } from './page.ts';
import { type TableView, tableView } from './table.ts';

export interface OverviewView {
  readonly page: PageView;
  readonly heading: string;
  readonly lead: string;
  readonly legend: LegendView;
  readonly jump: string;
  readonly groups: readonly { readonly heading: string; readonly schools: readonly SchoolSection[] }[];
  readonly empty: string;
}

export interface SchoolSection {
  readonly id: string;
  readonly naam: string;
  readonly straat: string;
  readonly gemeente: string;
  readonly href: string;
  readonly table: TableView;
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base', ignorePunctuation: true });

/** The overview of the school year that matters now: the first page. */
export function homeView(context: ViewContext): OverviewView {
  const { lop, kalender } = context.content;
  return overviewView(schooljaarThatMatters(lop, kalender, context.now), context);
}

/** The overview of `schooljaar`, a page at its own address. */
export function overviewView(schooljaar: string, context: ViewContext): OverviewView {
  const { content, texts, links } = context;
  const schools = [...content.scholen].sort(([, a], [, b]) => compareSchools(a, b));
  const groups = (['gewoon', 'buitengewoon'] as const).map((onderwijs) => ({
    heading: texts[onderwijs],
    schools: schools
      .filter(([, school]) => school.onderwijs === onderwijs)
      .map(([id, school]) => schoolSection(id, school, schooljaar, context)),
  }));
  const shown = groups.filter((group) => group.schools.length > 0);
  return {
    page: pageView(context, {
      title: texts.overviewTitle(schooljaar),
      description: texts.overviewDescription(content.lop.naam, schooljaar),
      path: links.overview(schooljaar),
      schooljaar,
    }),
    heading: texts.overviewTitle(schooljaar),
    lead: texts.overviewLead(content.lop.naam),
    legend: legendView(
      shown.flatMap((group) => group.schools.map(({ table }) => table)),
      texts,
    ),
    jump: texts.schools(schools.length),
    groups: shown,
    empty: texts.noSchools,
  };
}

function schoolSection(id: string, school: School, schooljaar: string, context: ViewContext): SchoolSection {
  const { naam, straat, gemeente } = school;
  return {
    id,
    naam,
    straat,
    gemeente,
    href: context.links.school(id),
    table: tableView(school, schooljaar, context),
  };
}

/** Dutch order: by name, sites of one name by street; capitals, accents and punctuation make no difference. */
export function compareSchools(a: School, b: School): number {
  return collator.compare(a.naam, b.naam) || collator.compare(a.straat, b.straat);
}
