export type StageState = 'ok' | 'late' | 'critical' | 'unknown';

/** From here on a reader would notice, and from here on somebody should look: the thresholds of the design. */
const lateMs = 2000;
const criticalMs = 30_000;

/**
 * Of what waits, by how long storing it takes at the present rate. At most late: a burst of this moment has no rate yet,
 * and an alarm that is none is worse than a late one.
 */
export function stateOfBacklog(waiting: number | undefined, perSecond: number): StageState {
  if (waiting === undefined) {
    return 'unknown';
  }
  return waiting * 1000 > perSecond * lateMs ? 'late' : 'ok';
}

/** Undefined where nothing was measured; `late` is what the server says of a measurement that is overdue. */
export function stateOfLag(ms: number | undefined, late: boolean): StageState {
  if (ms === undefined) {
    return late ? 'critical' : 'unknown';
  }
  if (ms > criticalMs) {
    return 'critical';
  }
  return late || ms > lateMs ? 'late' : 'ok';
}
