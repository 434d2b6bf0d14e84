// Writes the types of the API from the server's own description, with a hash of what the UI uses of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { usedApiHash } from './used-api.mjs';

const document = JSON.parse(
  readFileSync(new URL('../../docs/api/openapi.json', import.meta.url), 'utf8'),
);
const api = new URL('../src/api/', import.meta.url);

const ast = await openapiTS(document, { immutable: true, defaultNonNullable: false });
const text = `// Made by tools/api-types.mjs from docs/api/openapi.json. Do not edit.\n${astToString(ast)}`;
writeFileSync(new URL('schema.d.ts', api), text);
writeFileSync(new URL('schema.hash', api), `${usedApiHash(document, fileURLToPath(api))}\n`);
