// The site stands at `adres` in content/lop.yaml: its path is the base of every link.
import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/bron/integration.ts';
import { currentContent } from './src/bron/site.ts';
import { siteLinks } from './src/views/links.ts';

const links = siteLinks(currentContent().content?.lop.adres ?? 'https://localhost/');

export default defineConfig({
  site: links.absolute('/'),
  base: links.base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [contentIntegration()],
  vite: { build: { assetsInlineLimit: 0 } },
});
