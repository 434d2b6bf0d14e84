import type { Schema } from '../typed';

export type Release = Schema<'ReleaseView'>;
