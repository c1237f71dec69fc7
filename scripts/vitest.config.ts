import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
/** What is waited for comes when it comes: a page that looks every second, on a busy machine, needs more than the second that Vitest gives it. */
const patient = { expect: { poll: { timeout: 15_000 } } };

export default defineConfig({
  root,
  test: {
    // Strapi prints dozens of lines while it boots; they matter when a test fails.
    silent: 'passed-only',
    globalSetup: join(import.meta.dirname, 'testing', 'run-folder.ts'),
    projects: [
      { test: { name: 'unit', root, testTimeout: 30_000, include: ['shared/src/**/*.test.ts', 'site/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts', '**/*.sites.test.ts', '**/*.cms.test.ts'] } },
      // Each file boots a Strapi of its own in this process: one after the other, or they would share its globals.
      { test: { name: 'cms', root, ...patient, include: ['cms/src/**/*.test.ts', 'scripts/**/*.cms.test.ts'], exclude: ['**/node_modules/**'], pool: 'forks', fileParallelism: false, testTimeout: 30_000, hookTimeout: 60_000 } },
      // These publish sites with the compiled theme, without a CMS.
      { test: { name: 'sites', root, ...patient, include: ['scripts/**/*.sites.test.ts'], exclude: ['**/node_modules/**'], testTimeout: 1_800_000, hookTimeout: 240_000 } },
      { test: { name: 'browser', root, ...patient, include: ['scripts/**/*.browser.test.ts'], exclude: ['**/node_modules/**'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
