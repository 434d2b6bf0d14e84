import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { landed } from './scripts/landed-plugin';

export default defineConfig({
  define: { __LANDED__: JSON.stringify(landed()) },
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
    pool: 'threads',
    maxWorkers: 2,
    // The launcher adds up reports of this form, whatever language wrote them.
    reporters: ['default', ['junit', { outputFile: 'target/surefire-reports/TEST-web-ui.xml' }]],
  },
});
