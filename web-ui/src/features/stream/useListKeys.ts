import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import type { RowFocus } from './useRowFocus';
import type { RowSelection } from './useSelection';

const group = 'List';

/** The keys of the stream. */
export function useListKeys({
  rows,
  count,
  selection,
  open,
  preview,
  togglePreview,
  closePreview,
  selectLoaded,
  applyPending,
}: {
  rows: RowFocus;
  count: number;
  selection: RowSelection;
  open: (newTab: boolean) => void;
  preview: boolean;
  togglePreview: () => void;
  closePreview: () => void;
  selectLoaded: () => void;
  applyPending: () => void;
}) {
  const extend = (by: number) => {
    const from = rows.current();
    rows.move(by);
    const to = rows.current();
    selection.add([from, to].flatMap((issue) => (issue ? [issue.id] : [])));
  };
  useShortcuts([
    { keys: ['j', 'arrowdown'], label: 'Next issue', group, run: () => rows.move(1) },
    { keys: ['k', 'arrowup'], label: 'Previous issue', group, run: () => rows.move(-1) },
    { keys: ['home'], label: 'First issue', group, run: () => rows.focusAt(0) },
    { keys: ['end'], label: 'Last loaded issue', group, run: () => rows.focusAt(count - 1) },
    { keys: ['space'], label: 'Preview', group, run: togglePreview },
    {
      keys: ['enter'],
      label: 'Open issue',
      group,
      run: () => open(false),
      when: () => rows.current() !== undefined && !onControl(),
    },
    { keys: ['mod+enter'], label: 'Open in a new tab', group, run: () => open(true) },
    {
      keys: ['x'],
      label: 'Select issue',
      group,
      run: () => {
        const issue = rows.current();
        if (issue) {
          selection.toggle(issue.id);
        }
      },
    },
    {
      keys: ['shift+j', 'shift+arrowdown'],
      label: 'Extend selection down',
      group,
      run: () => extend(1),
    },
    {
      keys: ['shift+k', 'shift+arrowup'],
      label: 'Extend selection up',
      group,
      run: () => extend(-1),
    },
    { keys: ['mod+a'], label: 'Select all loaded, then all that match', group, run: selectLoaded },
    { keys: ['.'], label: 'Show new issues', group, run: applyPending },
    {
      keys: ['escape'],
      label: 'Close preview, clear selection',
      group,
      run: () => (preview ? closePreview() : selection.clear()),
      when: () => preview || selection.ids.size > 0,
    },
  ]);
}

/** Enter on a focused button or link is that control's own. */
function onControl(): boolean {
  return document.activeElement?.matches('a, button, summary') ?? false;
}
