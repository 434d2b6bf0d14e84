import { lazy, Suspense } from 'react';
import type { PickerProps } from './Picker';

const Picker = lazy(() => import('./Picker').then((module) => ({ default: module.Picker })));

/** The picker, fetched when a popover first opens: the bar that holds the popovers is on the first page. */
export function LazyPicker(props: PickerProps) {
  return (
    <Suspense fallback={<div className="h-160" />}>
      <Picker {...props} />
    </Suspense>
  );
}
