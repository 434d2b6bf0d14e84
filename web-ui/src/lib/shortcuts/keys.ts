/** `mod` is ⌘ on a Mac and Ctrl elsewhere. A space in a binding is a sequence: `g i`. */
export const isMac =
  typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

/** The stroke of one key press in the words of bindings: `shift+r`, `mod+k`, `?`. */
export function strokeOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const parts: string[] = [];
  if (isMac ? event.metaKey : event.ctrlKey) {
    parts.push('mod');
  }
  if (event.altKey) {
    parts.push('alt');
  }
  // A sign that needs shift (`?`) is named by itself, a letter with shift is not.
  if (event.shiftKey && (key.length > 1 || key.toUpperCase() !== key.toLowerCase())) {
    parts.push('shift');
  }
  parts.push(key);
  return parts.join('+');
}

const names: Readonly<Record<string, string>> = {
  shift: '⇧',
  alt: isMac ? '⌥' : 'Alt',
  mod: isMac ? '⌘' : 'Ctrl',
  enter: '↵',
  escape: 'Esc',
  space: 'Space',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
};

/** How a binding is written on the screen: one cap per key. */
export function capsOf(binding: string): string[] {
  return binding
    .split(' ')
    .flatMap((stroke) => stroke.split('+'))
    .map(
      (key) =>
        names[key] ?? (key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1)),
    );
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) {
    return false;
  }
  if (target instanceof HTMLInputElement) {
    return !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
  }
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}
