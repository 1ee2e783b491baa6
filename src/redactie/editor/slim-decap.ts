// A Vite plugin that bundles Decap's core without what this editor never shows, and with our own screens where Decap's cannot be made right.
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { readonly name: string }>;

const core = 'decap-cms-core/dist/esm/';

/** Our module for one of Decap's: the same exports, as far as Decap's other modules use them. */
export const replaced: Readonly<Record<string, string>> = {
  // Compiles a schema with `new Function`, which no strict CSP allows. The browser tests run on the config instead.
  'constants/configSchema.js': 'no-config-schema.ts',
  // The screens whose words, layout or accessibility are ours.
  'components/App/Header.js': 'nothing.ts',
  'components/Collection/Collection.js': 'school-choice.tsx',
  'components/Editor/EditorInterface.js': 'form-page.tsx',
  'components/UI/ErrorBoundary.js': 'error-boundary.tsx',
  'components/UI/Notifications.js': 'nothing.ts',
  // Never shown: no media, no editorial workflow, no other formats than our own.
  'components/MediaLibrary/MediaLibrary.js': 'no-media.ts',
  'components/Workflow/Workflow.js': 'nothing.ts',
  'lib/imageTransformations.js': 'no-images.ts',
  'formats/frontmatter.js': 'no-formats.ts',
  'formats/json.js': 'no-formats.ts',
  'formats/toml.js': 'no-formats.ts',
  'formats/yaml.js': 'no-formats.ts',
};

/** Packages that one of Decap's modules imports and that we give it otherwise. */
export const replacedPackages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'bootstrap.js': { 'decap-cms-ui-default': 'no-global-styles.ts' },
  // A bar of progress that stands outside of every landmark.
  'components/App/App.js': { 'react-topbar-progress-indicator': 'no-progress-bar.ts' },
  'components/Editor/EditorControlPane/EditorControl.js': {
    'react-markdown': 'nothing.ts',
    'remark-gfm': 'nothing.ts',
  },
};

export function slimDecap(): Plugin {
  return {
    name: 'slim-decap',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const from = coreModule(importer);
      if (from === undefined) return undefined;
      const instead = replacedPackages[from]?.[source];
      if (instead !== undefined) return ownModule(instead);
      if (!source.startsWith('.')) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const module = replaced[coreModule(found?.id) ?? ''];
      return module === undefined ? found : ownModule(module);
    },
  };
}

/** The path of a module within Decap's core. */
function coreModule(id: string | undefined): string | undefined {
  const path = id?.replaceAll('\\', '/').split('?')[0];
  return path?.includes(core) ? path.slice(path.indexOf(core) + core.length) : undefined;
}

function ownModule(name: string): string {
  return fileURLToPath(new URL(`../../cms/decap/${name}`, import.meta.url));
}
