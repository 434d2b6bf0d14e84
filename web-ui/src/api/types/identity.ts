import type { Schema } from '../typed';

export type PersonRef = Schema<'Actor'>;
