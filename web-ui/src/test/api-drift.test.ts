import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { usedApiHash } from '../../tools/used-api.mjs';

const api = join(import.meta.dirname, '../api');

it('the types are those of the API as it is', () => {
  const document = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../docs/api/openapi.json'), 'utf8'),
  );
  const known = readFileSync(join(api, 'schema.hash'), 'utf8').trim();
  expect(usedApiHash(document, api), 'run `npm ci && npm run api` in web-ui/tools').toBe(known);
});
