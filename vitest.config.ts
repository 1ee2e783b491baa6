// The unit tests: next to the modules in src, and of the scripts.
import { defineConfig } from 'vitest/config';

// Moments are Europe/Brussels by argument; code that leans on the zone of the machine fails here.
process.env.TZ = 'Pacific/Auckland';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // As in CI, everywhere: a stray `only` fails, and a missing snapshot is not written.
    allowOnly: false,
    update: 'none',
    restoreMocks: true,
    // A busy machine is no failure: what hangs is ended, what is slow is not.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // It imports JSON in a way that Node refuses and Vite takes.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    setupFiles: ['scripts/vitest-setup.ts'],
  },
});
