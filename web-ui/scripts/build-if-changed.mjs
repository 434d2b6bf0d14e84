// A build of unchanged sources is skipped, so that `mvn package` of another room costs nothing here.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const out = process.env.UI_OUT ?? 'dist';
const stamp = join(out, '..', 'web-ui.sources');
const inputs = [
  '../docs/api/openapi.json',
  'src',
  'scripts',
  'index.html',
  'package-lock.json',
  'package.json',
  'vite.config.ts',
];

function* files(path) {
  if (!existsSync(path)) {
    return;
  }
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) {
      yield* files(child);
    } else {
      yield child;
    }
  }
}

const hash = createHash('sha256');
for (const input of inputs) {
  const paths = /\.\w+$/.test(input) ? [input] : [...files(input)];
  for (const path of paths) {
    hash.update(path).update(readFileSync(path));
  }
}
const sources = hash.digest('hex');

if (
  existsSync(join(out, 'index.html')) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === sources
) {
  console.log('web-ui: build is up to date');
} else {
  execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
  writeFileSync(stamp, sources);
}
