import type { Schema } from '../typed';

/** Why an event is in its group. */
export type Grouping = Pick<Schema<'GroupingView'>, 'hash' | 'explanation' | 'nearMisses'>;
export type Cause = Schema<'CauseNote'>;

/** What each group of settings would change, were it saved as it is typed. */
export interface Trials {
  readonly grouping: Schema<'GroupingTrial'>;
  readonly privacy: Schema<'PrivacyTrialView'>;
  readonly filters: Schema<'FilterTrial'>;
  readonly sampling: Schema<'SamplingTrial'>;
  readonly ownership: Schema<'OwnershipTrial'>;
}
