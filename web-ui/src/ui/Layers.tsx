import { ToastHost } from './ToastHost';
import { TooltipHost } from './Tooltip';

/** The layers there is one of on every page. Nothing of the first paint waits for them. */
export default function Layers() {
  return (
    <>
      <ToastHost />
      <TooltipHost />
    </>
  );
}
