import type { ReactNode } from 'react';
import { cx } from '~/lib/cx';
import { Button } from './Button';
import { ErrorPanel, SkeletonRows } from './states';

export interface Column<T> {
  readonly name: string;
  readonly cell: (row: T) => ReactNode;
  readonly right?: boolean;
  /** Given up first on narrow screens. */
  readonly wide?: boolean;
  readonly className?: string;
  /** Takes what the others leave, and is cut where that is too little. */
  readonly rest?: boolean;
}

interface TableProps<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[] | undefined;
  readonly keyOf: (row: T) => string | number;
  readonly empty: ReactNode;
  readonly error?: { readonly detail: string; readonly onRetry: () => void } | undefined;
  readonly more?: { readonly onMore: () => void; readonly pending: boolean } | undefined;
}

/** Rows of facts, with all the states a list has. */
export function Table<T>({ label, columns, rows, keyOf, empty, error, more }: TableProps<T>) {
  if (error && !rows) {
    return (
      <ErrorPanel
        title={`${label} could not be read`}
        detail={error.detail}
        onRetry={error.onRetry}
      />
    );
  }
  if (!rows) {
    return <SkeletonRows rows={6} height={36} label={`Reading ${label.toLowerCase()}`} />;
  }
  if (rows.length === 0) {
    return empty;
  }
  return (
    <div className="overflow-x-auto">
      <table aria-label={label} className="w-full border-collapse text-sec">
        <thead>
          <tr className="border-b border-line text-left text-meta text-t3">
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                className={cx(
                  'h-30 px-12 font-medium whitespace-nowrap',
                  column.right && 'text-right',
                  column.wide && 'max-md:hidden',
                )}
              >
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className="border-b border-line last:border-0 hover:bg-s2">
              {columns.map((column) => (
                <td
                  key={column.name}
                  className={cx(
                    'h-34 px-12',
                    column.rest ? 'w-full max-w-0' : 'max-w-400',
                    column.right && 'num text-right',
                    column.wide && 'max-md:hidden',
                    column.className,
                  )}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more && (
        <div className="p-12 text-center">
          <Button pending={more.pending} onClick={more.onMore}>
            Show more
          </Button>
        </div>
      )}
    </div>
  );
}
