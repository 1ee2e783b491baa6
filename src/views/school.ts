// The page of one school: how to reach it, and its tables of both school years.
import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../derive/moment.ts';
import type { School } from '../model/content.ts';
import type { Texts } from '../texts/nl.ts';
import type { ViewContext } from './context.ts';
import { type LegendView, legendView } from './legend.ts';
import { type PageView, pageView } from './page.ts';
import { type TableView, tableView } from './table.ts';
import { formatTelefoon } from './telefoon.ts';

export interface SchoolView {
  readonly page: PageView;
  readonly naam: string;
  readonly back: { readonly label: string; readonly href: string };
  readonly contactHeading: string;
  /** Each line with its label; a line with `href` is a link. */
  readonly contact: readonly { readonly label: string; readonly text: string; readonly href?: string }[];
  readonly bevestigd: { readonly text: string; readonly datetime?: string };
  readonly legend: LegendView;
  readonly years: readonly { readonly id: string; readonly heading: string; readonly table: TableView }[];
}

/** The page of the school `id`. */
export function schoolView(id: string, school: School, context: ViewContext): SchoolView {
  const {
    content: { lop },
    texts,
    links,
  } = context;
  const years = (['lopend', 'volgend'] as const).map((which) => {
    const schooljaar = lop.schooljaren[which];
    return {
      id: which,
      heading: texts.yearHeading(schooljaar, texts[which]),
      table: tableView(school, schooljaar, context),
    };
  });
  return {
    page: pageView(context, {
      title: school.naam,
      description: texts.schoolDescription(school.naam, school.gemeente),
      path: links.school(id),
    }),
    naam: school.naam,
    back: { label: texts.backToOverview, href: `${links.home}#${id}` },
    contactHeading: texts.contact,
    contact: contactLines(school, context),
    bevestigd:
      school.bevestigd === undefined
        ? { text: texts.nietBevestigd }
        : { text: texts.bevestigd(formatMoment(school.bevestigd, texts)), datetime: school.bevestigd },
    legend: legendView(
      years.map(({ table }) => table),
      texts,
    ),
    years,
  };
}

function contactLines(school: School, { texts }: ViewContext): SchoolView['contact'] {
  const { straat, postcode, gemeente, telefoon, email, website, net, onderwijs, directie } = school;
  const phone = telefoon === undefined ? undefined : formatTelefoon(telefoon);
  return [
    { label: texts.adres, text: `${straat}, ${postcode} ${gemeente}` },
    ...(phone === undefined ? [] : [{ label: texts.telefoon, ...phone }]),
    ...(email === undefined ? [] : [{ label: texts.email, text: email, href: `mailto:${email}` }]),
    ...(website === undefined ? [] : [{ label: texts.website, text: withoutScheme(website), href: website }]),
    { label: texts.onderwijs, text: texts[onderwijs] },
    ...(net === undefined ? [] : [{ label: texts.net, text: net }]),
    ...(directie === undefined ? [] : [{ label: texts.directie, text: directie }]),
  ];
}

function withoutScheme(website: string): string {
  return website.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** "20 november 2026, 9.12 uur", in Belgian time. */
function formatMoment(moment: string, texts: Texts): string {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
  const day = local
    .toPlainDate()
    .toLocaleString(texts.language, { day: 'numeric', month: 'long', year: 'numeric' });
  return texts.moment(day, `${local.hour}.${String(local.minute).padStart(2, '0')}`);
}
