import { Store } from '~/lib/store';

export interface PaletteState {
  readonly open: boolean;
  /** A sub-page to start at: Assign to…, Resolve in…. */
  readonly page?: string | undefined;
}

export const palette = new Store<PaletteState>({ open: false });

export function openPalette(page?: string): void {
  // Whoever has a focused issue says so now.
  dispatchEvent(new Event('faultline:target'));
  palette.set({ open: true, page });
}

export function closePalette(): void {
  palette.set({ open: false });
}
