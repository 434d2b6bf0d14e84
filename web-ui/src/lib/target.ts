import { Store } from './store';

export interface TargetAction {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
  readonly refused?: string | undefined;
}

/** What actions apply to at this moment: the focused row, the selection, the open issue. */
export interface Target {
  /** "CHECKOUT-336" or "3 issues". */
  readonly name: string;
  readonly detail: string;
  readonly actions: readonly TargetAction[];
}

export const target = new Store<Target | undefined>(undefined);
