// The frame around every page: title, banner, navigation between school years, helpdesk.

import type { ViewContext } from './context.ts';
import { formatTelefoon, type PhoneLink } from './telefoon.ts';

export interface PageView {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** The address that search engines keep for this page; absent where they should keep none. */
  readonly canonical?: string;
  readonly noindex: boolean;
  readonly siteTitle: string;
  readonly lop: string;
  readonly home: string;
  readonly skipLink: string;
  readonly banner?: { readonly title: string; readonly text: string };
  readonly navigation: { readonly label: string; readonly items: readonly NavigationItem[] };
  readonly login?: { readonly label: string; readonly href: string };
  readonly helpdesk: { readonly label: string; readonly telefoon: PhoneLink; readonly email: string };
  readonly footer: string;
}

export interface NavigationItem {
  readonly schooljaar: string;
  readonly note: string;
  readonly href: string;
  readonly current: boolean;
}

/** The frame of one page. `path` is its own path, absent for a page without an address of its own. */
export function pageView(
  { content: { lop }, texts, links }: ViewContext,
  page: {
    readonly title: string;
    readonly description: string;
    readonly path?: string;
    readonly schooljaar?: string;
  },
): PageView {
  const { title, description, path, schooljaar } = page;
  return {
    language: texts.language,
    title,
    description,
    ...(path !== undefined && { canonical: links.absolute(path) }),
    noindex: lop.voorbeeld || path === undefined,
    siteTitle: texts.siteTitle,
    lop: lop.naam,
    home: links.home,
    skipLink: texts.skipLink,
    ...(lop.voorbeeld && { banner: { title: texts.voorbeeld, text: texts.voorbeeldMore } }),
    navigation: {
      label: texts.navigation,
      items: (['lopend', 'volgend'] as const).map((which) => ({
        schooljaar: lop.schooljaren[which],
        note: texts[which],
        href: links.overview(lop.schooljaren[which]),
        current: lop.schooljaren[which] === schooljaar,
      })),
    },
    ...(lop.redactieUrl !== undefined && { login: { label: texts.login, href: lop.redactieUrl } }),
    helpdesk: {
      label: texts.helpdeskLabel,
      telefoon: formatTelefoon(lop.helpdesk.telefoon),
      email: lop.helpdesk.email,
    },
    footer: texts.footer(lop.naam),
  };
}
