// Budgets of gzip bytes: what the first page loads, and what any later route adds (manifest of the build).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const out = process.argv[2] ?? process.env.UI_OUT ?? 'dist';
const budget = { initialJs: 145, initialCss: 12, chunk: 45 };
const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
const weigh = (file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length / 1024;

function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) {
      withImports(next, seen);
    }
  }
  return seen;
}

// What index.html names, and what that imports: the shell and the stream, the page people open first.
const page = readFileSync(join(out, 'index.html'), 'utf8');
const initial = new Set();
for (const [key, { file }] of Object.entries(manifest)) {
  if (file.endsWith('.js') && page.includes(`/${file}`)) {
    withImports(key, initial);
  }
}
const stream = 'src/features/stream/StreamPage.tsx';
if (manifest[stream]) {
  withImports(stream, initial);
}
const css = new Set([...initial].flatMap((key) => manifest[key].css ?? []));
const sum = (files) => files.reduce((total, file) => total + weigh(file), 0);
const initialJs = sum([...initial].map((key) => manifest[key].file));
const initialCss = sum([...css]);

const failures = [];
const check = (name, size, limit) => {
  console.log(`${size.toFixed(1).padStart(7)} of ${limit} KB  ${name}`);
  if (size > limit) {
    failures.push(name);
  }
};
check('initial JavaScript', initialJs, budget.initialJs);
check('initial CSS', initialCss, budget.initialCss);

for (const [key, entry] of Object.entries(manifest)) {
  if (entry.isDynamicEntry) {
    const own = [...withImports(key)].filter((part) => !initial.has(part));
    if (own.length > 0) {
      check(`route ${key}`, sum(own.map((part) => manifest[part].file)), budget.chunk);
    }
  }
}
if (failures.length > 0) {
  console.error(`over budget: ${failures.join(', ')}`);
  process.exit(1);
}
