import type { Landed } from '../../scripts/landed-plugin';

declare const __LANDED__: Landed;

/** What the server of this build answers. A screen whose API is missing has no door in the navigation. */
export const landed: Landed = __LANDED__;
