export interface SavedView {
  readonly id: number;
  readonly name: string;
  readonly q: string;
  readonly sort: string | null;
  readonly t: string | null;
  readonly project: readonly string[];
  readonly env: readonly string[];
  readonly scope: 'personal' | 'team';
  readonly color: string | null;
  readonly position: number;
}
