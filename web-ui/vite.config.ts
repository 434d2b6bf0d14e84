import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/csp-plugin';
import { firstPage } from './scripts/first-page';
import { landed } from './scripts/landed-plugin';
import { precompressed } from './scripts/precompress-plugin';

/** Maven names the folder on the class path; without it the build stays beside the sources. */
const outDir = process.env.UI_OUT ?? 'dist';
const backend = process.env.FAULTLINE_URL ?? 'http://127.0.0.1:9000';

export default defineConfig({
  define: { __LANDED__: JSON.stringify(landed()) },
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), precompressed()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    manifest: 'manifest.json',
    // A data: URL would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What the first page needs stands in two files instead of forty: fewer requests, and text that
        // compresses together is a tenth smaller. Libraries change less often than the rest.
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack\/(?!virtual|react-virtual)[^/]+)\//,
            },
            { name: firstPage, debugName: 'first' },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': { target: backend, changeOrigin: false } } },
});
