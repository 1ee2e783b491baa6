// Builds the editor's pages: src/cms is a small Astro site of its own, so that the public site holds nothing of it.
import { build } from 'astro';
import { slimDecap } from './slim-decap.ts';

/** Writes the pages and their scripts to `outDir`. Everything stands under /admin/. */
export async function buildEditor(outDir: string): Promise<void> {
  await build({
    configFile: false,
    srcDir: './src/cms',
    publicDir: './src/cms/public',
    outDir,
    // Apart from the public site's: both may be built or served at once.
    cacheDir: './node_modules/.astro-redactie',
    trailingSlash: 'always',
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'never', assets: 'admin/assets' },
    devToolbar: { enabled: false },
    logLevel: 'error',
    vite: {
      plugins: [slimDecap()],
      cacheDir: './node_modules/.vite-redactie',
      build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
    },
  });
}
