import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Which room may enter which: the same idea as the doors of the server. */
const doors: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  ui: ['lib'],
  api: ['lib'],
  triage: ['lib', 'ui', 'api'],
  features: ['lib', 'ui', 'api', 'triage'],
  app: ['lib', 'ui', 'api', 'triage', 'features', 'styles'],
};

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      yield* sources(path);
    } else if (/\.tsx?$/.test(entry.name) && !entry.name.includes('.test.')) {
      yield path;
    }
  }
}

/** The room an import leads to: `~/ui/Button` → ui, and for features the feature too. */
function imports(text: string): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'~\/([^']+)'/g)].map(([, path]) => path ?? '');
}

describe('rooms', () => {
  for (const [room, allowed] of Object.entries(doors)) {
    it(`${room} enters only ${allowed.join(', ') || 'nothing'}`, () => {
      for (const file of sources(join(root, room))) {
        const text = readFileSync(file, 'utf8');
        const feature = file.match(/features\/([^/]+)/)?.[1];
        for (const target of imports(text)) {
          const [first = '', second] = target.split('/');
          const own = first === room && (room !== 'features' || second === feature);
          expect(
            own || (first !== room && allowed.includes(first)),
            `${file} imports ${target}`,
          ).toBe(true);
        }
        expect(
          /from '(\.\.\/)+(app|features|api|ui|lib)\//.test(text),
          `${file} climbs out of its room`,
        ).toBe(false);
      }
    });
  }

  it('no file is longer than 300 lines', () => {
    for (const file of sources(root)) {
      if (!file.endsWith('schema.d.ts')) {
        expect(readFileSync(file, 'utf8').split('\n').length, file).toBeLessThanOrEqual(301);
      }
    }
  });
});
