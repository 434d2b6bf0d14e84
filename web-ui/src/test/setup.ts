import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
// Conditions are waited for, however busy the machine is.
configure({ asyncUtilTimeout: 10_000 });

// happy-dom has neither the popover API nor canvas; the layers and charts only call these.
const element = HTMLElement.prototype;
element.showPopover ??= function showPopover(this: HTMLElement) {
  this.dataset.open = '';
};
element.hidePopover ??= function hidePopover(this: HTMLElement) {
  delete this.dataset.open;
};
HTMLCanvasElement.prototype.getContext = () => null;
// Nor has it server-sent events: pages hear nothing.
globalThis.EventSource ??= class extends EventTarget {
  close(): void {}
} as unknown as typeof EventSource;
