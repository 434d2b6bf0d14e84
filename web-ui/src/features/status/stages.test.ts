import { expect, it } from 'vitest';
import { stateOfLag } from './stages';

it.each([
  [undefined, false, 'unknown'],
  [undefined, true, 'critical'],
  [0, false, 'ok'],
  [2000, false, 'ok'],
  [2001, false, 'late'],
  [400, true, 'late'],
  [30_001, false, 'critical'],
] as const)('a lag of %s ms, overdue %s, is %s', (ms, late, state) => {
  expect(stateOfLag(ms, late)).toBe(state);
});
