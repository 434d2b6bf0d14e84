// What of the API the UI uses, as one hash: the paths named in src/api and all that they lead to.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Values with sorted keys, so that only meaning changes the hash. */
function canonical(value) {
  if (Array.isArray(value)) {
    return value.map(canonical);
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, canonical(value[key])]),
    );
  }
  return value;
}

function usedPaths(folder) {
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'schema.d.ts')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  return [...text.matchAll(/'(\/api\/v1[^']*)'/g)].map(([, path]) => path);
}

export function usedApiHash(document, folder) {
  const prefixes = usedPaths(folder);
  const used = Object.keys(document.paths).filter((path) =>
    prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
  );
  const seen = new Map();
  const visit = (value) => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (!seen.has(name)) {
        seen.set(name, document.components.schemas[name]);
        visit(document.components.schemas[name]);
      }
    }
  };
  const paths = Object.fromEntries(used.map((path) => [path, document.paths[path]]));
  visit(paths);
  return createHash('sha256')
    .update(JSON.stringify(canonical({ paths, schemas: Object.fromEntries(seen) })))
    .digest('hex');
}
