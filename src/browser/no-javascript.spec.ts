// The public site is HTML and one style sheet: no script, no third party, and a policy that refuses both.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSites } from './built-sites.ts';
import { expect, expectComplaint, paths, reportOf404, test } from './test.ts';

for (const [name, path] of Object.entries(paths)) {
  test(`the page ${name} asks for itself and one style sheet, and for no script`, async ({
    page,
    complaints,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(`${request.resourceType()} ${request.url()}`);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const { url } = builtSites().belowPath;
    expect(requests).toEqual([
      `document ${new URL(path, url)}`,
      expect.stringMatching(new RegExp(`^stylesheet ${url}_astro/[\\w.-]+\\.css$`)),
    ]);
    const scripts = await page.evaluate(() => {
      const handlers = [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((attribute) => attribute.startsWith('on')),
      );
      return document.scripts.length + handlers.length;
    });
    expect(scripts).toBe(0);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    if (name === 'missing') expectComplaint(complaints, reportOf404);
  });
}

test('the site sets no cookie and stores nothing', async ({ page, context }) => {
  await page.goto(paths.home);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the site is the same with JavaScript off', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: builtSites().belowPath.url, javaScriptEnabled: false });
  await page.goto(paths.deLinde);
  await expect(page.getByRole('row', { name: '6246' }).first()).toContainText('Volzet: capaciteit bereikt');
  await page.close();
});

test('the policy allows nothing but our style sheet and our own pictures', async ({ page }) => {
  await page.goto(paths.home);
  const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'/);
  const content = (await policy.getAttribute('content')) ?? '';
  expect(content).not.toMatch(/unsafe|script-src|https?:|\*/);
  // What stands before a policy in a meta tag escapes it.
  expect(await policy.evaluate((meta) => meta.previousElementSibling?.outerHTML)).toBe(
    '<meta charset="utf-8">',
  );
});

const injected = `<script>document.title = 'ran';</script>
<img src="data:," onerror="document.title = 'ran'" alt="" />`;

test('a script that found its way into a page does not run', async ({ page, complaints }) => {
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html', body: page404().replace('</h1>', `</h1>${injected}`) })
      : route.continue(),
  );
  await page.goto(paths.home);
  await expect(page.locator('img')).toBeAttached();
  await expect.poll(() => complaints).toContain('error: policy: script-src-elem refuses inline');
  await expect.poll(() => complaints).toContain('error: policy: script-src-attr refuses inline');
  expect(await page.title()).toContain('Deze pagina bestaat niet');
  complaints.length = 0;
});

test('without the policy that script would run', async ({ page }) => {
  const body = page404()
    .replace('</h1>', `</h1>${injected}`)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html', body })
      : route.continue(),
  );
  await page.goto(paths.home);
  await expect(page).toHaveTitle('ran');
});

function page404(): string {
  return readFileSync(join(builtSites().belowPath.folder, '404.html'), 'utf8');
}
