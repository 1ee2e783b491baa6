// The unit tests: next to the modules in src, and of the scripts.
import { defineConfig } from 'vitest/config';

// Moments are Europe/Brussels by argument; code that leans on the zone of the machine fails here.
process.env.TZ = 'Pacific/Auckland';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    allowOnly: false,
    restoreMocks: true,
  },
});
