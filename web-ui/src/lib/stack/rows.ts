import { type Frame, libraryOf } from './model';

export type StackRow =
  | {
      readonly kind: 'frame';
      readonly index: number;
      readonly frame: Frame;
      readonly repeats: number;
    }
  | {
      readonly kind: 'fold';
      readonly id: number;
      readonly count: number;
      readonly names: readonly string[];
    };

export interface StackView {
  readonly mode: 'app' | 'all';
  readonly newestFirst: boolean;
  /** Folds the reader has opened, by id. */
  readonly unfolded: ReadonlySet<number>;
}

/** Without one in-app frame: the crash and its nearest callers, the rest is a fold. */
const withoutApp = 6;
const longestCycle = 4;
const namesInFold = 3;

interface Group {
  readonly index: number;
  readonly frame: Frame;
  readonly repeats: number;
}

/** What of a stack is shown: in-app frames and the crash, library runs as one named row, recursion once. */
export function stackRows(frames: readonly Frame[], view: StackView): StackRow[] {
  const groups = withoutRecursion(frames);
  const hasApp = frames.some((frame) => frame.inApp);
  const newest = groups.length - 1;
  const shown = (group: Group, at: number) =>
    view.mode === 'all' ||
    group.frame.inApp ||
    at === newest ||
    (!hasApp && at > newest - withoutApp);

  const rows: StackRow[] = [];
  let run: Group[] = [];
  const close = () => {
    const first = run[0];
    if (first && view.unfolded.has(first.index)) {
      rows.push(...run.map(toRow));
    } else if (first) {
      rows.push(fold(first.index, run));
    }
    run = [];
  };
  groups.forEach((group, at) => {
    if (shown(group, at)) {
      close();
      rows.push(toRow(group));
    } else {
      run.push(group);
    }
  });
  close();
  return view.newestFirst ? rows.reverse() : rows;
}

function toRow(group: Group): StackRow {
  return { kind: 'frame', ...group };
}

function fold(id: number, run: readonly Group[]): StackRow {
  const names = new Set<string>();
  for (const { frame } of run) {
    const name = libraryOf(frame);
    if (name && names.size < namesInFold) {
      names.add(name);
    }
  }
  const count = run.reduce((sum, group) => sum + group.repeats, 0);
  return { kind: 'fold', id, count, names: [...names] };
}

/** A cycle of up to four frames that comes three times or more is shown once, with its count. */
function withoutRecursion(frames: readonly Frame[]): Group[] {
  const keys = frames.map(
    (frame) => `${frame.module}|${frame.filename}|${frame.function}|${frame.line}`,
  );
  const groups: Group[] = [];
  let at = 0;
  while (at < frames.length) {
    const { length, repeats } = cycleAt(keys, at);
    for (let i = 0; i < length; i++) {
      const frame = frames[at + i];
      if (frame) {
        groups.push({ index: at + i, frame, repeats });
      }
    }
    at += length * repeats;
  }
  return groups;
}

function cycleAt(keys: readonly string[], start: number): { length: number; repeats: number } {
  for (let length = 1; length <= longestCycle; length++) {
    let repeats = 1;
    while (sameBlock(keys, start, start + length * repeats, length)) {
      repeats++;
    }
    if (repeats >= 3) {
      return { length, repeats };
    }
  }
  return { length: 1, repeats: 1 };
}

function sameBlock(keys: readonly string[], a: number, b: number, length: number): boolean {
  if (b + length > keys.length) {
    return false;
  }
  for (let i = 0; i < length; i++) {
    if (keys[a + i] !== keys[b + i]) {
      return false;
    }
  }
  return true;
}
