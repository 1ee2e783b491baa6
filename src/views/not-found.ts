// The page for an address that does not exist.
import type { ViewContext } from './context.ts';
import { type PageView, pageView } from './page.ts';

export interface NotFoundView {
  readonly page: PageView;
  readonly heading: string;
  readonly text: string;
  readonly link: { readonly label: string; readonly href: string };
}

export function notFoundView(context: ViewContext): NotFoundView {
  const { texts, links } = context;
  return {
    page: pageView(context, { title: texts.notFoundTitle, description: texts.notFoundText }),
    heading: texts.notFoundTitle,
    text: texts.notFoundText,
    link: { label: texts.toOverview, href: links.home },
  };
}
