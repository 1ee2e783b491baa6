// The Astro integration of the content: while developing, a change shows at once, and a mistake shows as a page that says what to do.
import type { ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Problem } from '../model/problem.ts';
import { problemCount, problemLine } from '../texts/problems.ts';
import { contentFolder, currentContent } from './site.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

const changed = 'content:changed';

/** Pages of the public site reload on a change of content; pages that hold a form mark themselves with `data-keep`. */
const reload = `if (import.meta.hot) import.meta.hot.on('${changed}', () => {
  if (!('keep' in document.documentElement.dataset)) location.reload();
});`;

export function contentIntegration(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', reload);
      },
      'astro:server:setup': ({ server }) => {
        watch(server);
        showProblems(server);
      },
    },
  };
}

function watch(server: DevServer): void {
  const folder = resolve(contentFolder());
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(folder + sep)) server.ws.send({ type: 'custom', event: changed });
  });
}

/** Answers every page with the problems of the content, as long as there are some. */
function showProblems(server: DevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '/';
    // Everything that Vite serves itself has an extension or starts with /@.
    const isPage = request.method === 'GET' && !/\.\w+$|\/@/.test(path);
    const problems = isPage ? blocking() : [];
    if (problems.length === 0) next();
    else respond(response, problems);
  });
}

function blocking(): readonly Problem[] {
  const { content, problems } = currentContent();
  return content === undefined ? problems : [];
}

function respond(response: ServerResponse, problems: readonly Problem[]): void {
  const items = problems.map((problem) => `<li>${escapeHtml(problemLine(problem))}</li>`).join('\n');
  const title = escapeHtml(problemCount(problems.length));
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}li{margin:.75rem 0;overflow-wrap:anywhere}</style>
<h1>${title}</h1>
<ol>
${items}
</ol>
<script type="module">
import { createHotContext } from '/@vite/client';
createHotContext('/content').on('${changed}', () => location.reload());
</script>
`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
