import { expect, it } from 'vitest';
import { stateOfBacklog, stateOfLag } from './stages';

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

it.each([
  [undefined, 10, 'unknown'],
  [0, 0, 'ok'],
  [20, 10, 'ok'],
  [21, 10, 'late'],
  [43, 0, 'late'],
] as const)('%s that wait at %s per second are %s', (waiting, perSecond, state) => {
  expect(stateOfBacklog(waiting, perSecond)).toBe(state);
});
