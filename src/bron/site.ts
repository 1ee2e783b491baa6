// What the pages ask for: the checked content of this site and the moment of rendering.
import { Temporal } from 'temporal-polyfill';
import type { LoadedContent } from '../load/load.ts';
import type { Content } from '../model/content.ts';
import { isWarning } from '../model/problem.ts';
import { nl } from '../texts/nl.ts';
import { problemLine } from '../texts/problems.ts';
import type { ViewContext } from '../views/context.ts';
import { siteLinks } from '../views/links.ts';
import { readContent, signature } from './content-folder.ts';

/** The folder whose content is published: CONTENT_DIR, or `content` in the working directory. */
export function contentFolder(): string {
  return process.env.CONTENT_DIR ?? 'content';
}

let cached: { readonly signature: string; readonly loaded: LoadedContent } | undefined;

/** The content as it stands on disk now; read anew only when a file changed. */
export function currentContent(): LoadedContent {
  const folder = contentFolder();
  const stamp = signature(folder);
  if (cached?.signature !== stamp) cached = { signature: stamp, loaded: readContent(folder) };
  return cached.loaded;
}

/** The context of every view. Throws when the content has problems: nothing wrong is published. */
export function siteContext(): ViewContext {
  const content = contentOrThrow(currentContent());
  return { content, texts: nl, links: siteLinks(content.lop.adres), now: currentInstant() };
}

function contentOrThrow({ content, problems }: LoadedContent): Content {
  if (content !== undefined) return content;
  throw new Error(
    problems
      .filter((problem) => !isWarning(problem))
      .map(problemLine)
      .join('\n'),
  );
}

/** The moment of rendering; NOW (an ISO date-time with offset) sets it for tests and screenshots. */
function currentInstant(): Temporal.Instant {
  return process.env.NOW === undefined ? Temporal.Now.instant() : Temporal.Instant.from(process.env.NOW);
}
