// Every page of both built sites, read without its looks: links, addresses, the banner of an example.
import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type BuiltSites, builtSites } from './built-sites.ts';
import { expect, test } from './test.ts';

interface ReadPage {
  readonly status: number;
  /** `href` and `src` of everything, as written. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly canonical?: string;
  readonly robots?: string;
  readonly refresh: boolean;
  readonly banner?: string;
  readonly heading?: string;
}

const cases: readonly { readonly name: keyof BuiltSites; readonly place: string; readonly base: string }[] = [
  { name: 'belowPath', place: 'below a path', base: '/vrije-plaatsen/' },
  { name: 'atRoot', place: 'at a root', base: '/' },
];

for (const { name, place, base } of cases) {
  test.describe(`the site ${place}`, () => {
    test('has only links that lead to a page, and to a place on it', async ({ page }) => {
      const pages = await crawl(page, name);
      const dead = [...pages].flatMap(([from, { links }]) =>
        links
          .filter((link) => isInternal(link) && !leadsSomewhere(new URL(link, from), pages))
          .map((link) => `${from}: ${link}`),
      );
      expect(dead).toEqual([]);
    });

    test('shows every page that was built to who follows the links', async ({ page }) => {
      const { url, folder } = builtSites()[name];
      const built = globSync('**/*.html', { cwd: folder })
        .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
        .filter((file) => file !== '404.html');
      expect(built.length).toBeGreaterThan(50);
      const reached = [...(await crawl(page, name)).keys()].filter((address) => !address.endsWith('.css'));
      expect(reached.sort()).toEqual(built.map((path) => `${url}${path}`).sort());
    });

    test('has links to its own pages, to schools, and to write or call', async ({ page }) => {
      const pages = await crawl(page, name);
      const links = [...pages.values()].flatMap((each) => each.links);
      const other = links.filter(
        (link) => !isInternal(link) && !/^(https?:\/\/|mailto:|tel:\+?\d)/.test(link),
      );
      expect(new Set(other)).toEqual(new Set(['data:,']));
      expect(
        links.filter((link) => isInternal(link) && !link.startsWith('#') && !link.startsWith(base)),
      ).toEqual([]);
    });

    test('opens with the full overview, without a redirect', async ({ page }) => {
      const { url, origin } = builtSites()[name];
      const response = await fetch(url, { redirect: 'manual' });
      expect(response.status).toBe(200);
      const first = await read(page, url);
      expect(first).toMatchObject({ refresh: false, heading: 'Vrije plaatsen 2026-2027' });
      expect(first.canonical).toBe(`${origin}${base}2026-2027/`);
      expect(first.links).toEqual((await read(page, `${url}2026-2027/`)).links);
    });

    test('names the address of each page, under its own origin', async ({ page }) => {
      const { url, origin } = builtSites()[name];
      for (const [address, { canonical }] of await crawl(page, name)) {
        if (address === url || address.endsWith('.css')) continue;
        expect(canonical).toBe(address.replace(new URL(url).origin, origin));
      }
    });

    test('answers an unknown address with a page whose links and looks work at any depth', async ({
      page,
    }) => {
      const { url } = builtSites()[name];
      const missing = await read(page, `${url}een/twee/drie`);
      expect(missing).toMatchObject({ status: 404, heading: 'Deze pagina bestaat niet', robots: 'noindex' });
      expect(missing.canonical).toBeUndefined();
      const pages = await crawl(page, name);
      const lost = missing.links.filter(
        (link) => isInternal(link) && !link.startsWith('#') && !leadsSomewhere(new URL(link, url), pages),
      );
      expect(lost).toEqual([]);
      expect(missing.links.filter((link) => link.endsWith('.css'))).toHaveLength(1);
    });
  });
}

test('every page of an example says so and asks search engines to stay away', async ({ page }) => {
  const { url } = builtSites().belowPath;
  const pages = new Map([...(await crawl(page, 'belowPath')), ['404', await read(page, `${url}404`)]]);
  for (const [address, { banner, robots }] of pages) {
    if (address.endsWith('.css')) continue;
    expect(banner, address).toContain('Voorbeeld: de cijfers zijn verzonnen');
    expect(robots, address).toBe('noindex');
  }
});

test('no page of a site that is no example says that it is one', async ({ page }) => {
  const { url } = builtSites().atRoot;
  for (const [address, { banner, robots }] of await crawl(page, 'atRoot')) {
    expect(banner, address).toBeUndefined();
    expect(robots, address).toBeUndefined();
  }
  expect((await read(page, `${url}404`)).banner).toBeUndefined();
});

/** Every page and style sheet that can be reached from the first page, by address without fragment. */
async function crawl(page: Page, name: keyof BuiltSites): Promise<ReadonlyMap<string, ReadPage>> {
  const pages = new Map<string, ReadPage>();
  const waiting = [builtSites()[name].url];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (pages.has(address)) continue;
    const found = await read(page, address);
    pages.set(address, found);
    for (const link of found.links.filter(isInternal)) {
      const { origin, pathname } = new URL(link, address);
      waiting.push(`${origin}${pathname}`);
    }
  }
  return pages;
}

async function read(page: Page, address: string): Promise<ReadPage> {
  const response = await fetch(address, { redirect: 'manual' });
  const html = await response.text();
  const parsed = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'text/html');
    const attribute = (selector: string, attributeName: string): string | undefined =>
      root.querySelector(selector)?.getAttribute(attributeName) ?? undefined;
    return {
      links: [...root.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      ),
      ids: [...root.querySelectorAll('[id]')].map(({ id }) => id),
      canonical: attribute('link[rel=canonical]', 'href'),
      robots: attribute('meta[name=robots]', 'content'),
      refresh: root.querySelector('meta[http-equiv=refresh]') !== null,
      banner: root.querySelector('.banner')?.textContent,
      heading: root.querySelector('h1')?.textContent,
    };
  }, html);
  return { status: response.status, ...parsed } as ReadPage;
}

/** Whether a link stays on the site: no scheme of its own. */
function isInternal(link: string): boolean {
  return !/^[a-z]+:/.test(link);
}

function leadsSomewhere({ origin, pathname, hash }: URL, pages: ReadonlyMap<string, ReadPage>): boolean {
  const target = pages.get(`${origin}${pathname}`);
  return target?.status === 200 && (hash === '' || target.ids.includes(decodeURIComponent(hash.slice(1))));
}
