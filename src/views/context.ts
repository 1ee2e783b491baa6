// What every view is made from.
import type { Instant } from '../derive/moment.ts';
import type { Content } from '../model/content.ts';
import type { Texts } from '../texts/nl.ts';
import type { Links } from './links.ts';

export interface ViewContext {
  readonly content: Content;
  readonly texts: Texts;
  readonly links: Links;
  readonly now: Instant;
}
