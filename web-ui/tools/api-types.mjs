// Writes the types of the API from the server's own description, or (--check) says whether they are current.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../../docs/api/openapi.json', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);

const ast = await openapiTS(JSON.parse(readFileSync(source, 'utf8')), {
  immutable: true,
  defaultNonNullable: false,
});
const text = `// Made by tools/api-types.mjs from docs/api/openapi.json. Do not edit.\n${astToString(ast)}`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'src/api/schema.d.ts is older than docs/api/openapi.json: run `npm run api` in web-ui/tools',
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
