// The tests of src/change alone, and few runs of each property: `npm run mutate` runs them once for each mutant.
import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

process.env.MUTATE = 'yes';

export default defineConfig({ ...config, test: { ...config.test, include: ['src/change/**/*.test.ts'] } });
