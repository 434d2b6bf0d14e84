import type { Schema } from '../typed';

export type Pulse = Schema<'PulseView'>;
export type SystemStatus = Schema<'StatusView'>;
export type Outcomes = Schema<'OutcomesView'>;
export type Ledger = Schema<'Ledger'>;
