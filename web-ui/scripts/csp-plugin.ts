import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const inlineScript = /<script>([\s\S]*?)<\/script>/g;

/** The one inline script is allowed by the hash of its text, everything else only from our own origin. */
export function policyFor(html: string): string {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, text]) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Writes `csp.txt` beside index.html: the server sends it as a header, which also covers frames. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'faultline-csp',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') {
        this.error('index.html is missing from the bundle');
      }
      this.emitFile({ type: 'asset', fileName: 'csp.txt', source: policyFor(String(page.source)) });
    },
  };
}
