import { afterEach, describe, expect, it, vi } from 'vitest';
import { capsOf } from './keys';
import { ShortcutRegistry } from './registry';

function press(target: EventTarget, key: string, modifiers: KeyboardEventInit = {}) {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
  );
}

describe('shortcut registry', () => {
  let single = true;
  const registry = new ShortcutRegistry(() => single);
  window.addEventListener('keydown', registry.handle);
  const undo: (() => void)[] = [];
  const bind = (keys: string[], extra = {}) => {
    const run = vi.fn();
    undo.push(registry.add([{ keys, label: keys[0] ?? '', group: 'Test', run, ...extra }]));
    return run;
  };
  afterEach(() => {
    single = true;
    document.body.innerHTML = '';
    for (const remove of undo.splice(0)) {
      remove();
    }
  });

  it('tells letters, shifted letters, signs and chords apart', () => {
    const [plain, shifted, sign, chord] = [
      bind(['r']),
      bind(['shift+r']),
      bind(['?']),
      bind(['mod+k']),
    ];
    press(document.body, 'r');
    press(document.body, 'R', { shiftKey: true });
    press(document.body, '?', { shiftKey: true });
    press(document.body, 'k', { ctrlKey: true });
    expect([plain, shifted, sign, chord].map((run) => run.mock.calls.length)).toEqual([1, 1, 1, 1]);
  });

  it('runs sequences and forgets half of one', () => {
    vi.useFakeTimers();
    const issues = bind(['g i']);
    press(document.body, 'g');
    press(document.body, 'i');
    press(document.body, 'g');
    vi.advanceTimersByTime(1001);
    press(document.body, 'i');
    expect(issues).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('never acts while typing, but for what is meant to', () => {
    const [letter, anywhere] = [bind(['r']), bind(['mod+k'], { everywhere: true })];
    const field = document.body.appendChild(document.createElement('input'));
    press(field, 'r');
    press(field, 'k', { ctrlKey: true });
    expect(letter).not.toHaveBeenCalled();
    expect(anywhere).toHaveBeenCalled();
  });

  it('turns single keys off and leaves chords', () => {
    single = false;
    const [letter, sequence, leave] = [bind(['r']), bind(['g i']), bind(['escape'])];
    for (const key of ['r', 'g', 'i', 'Escape']) {
      press(document.body, key);
    }
    expect(letter).not.toHaveBeenCalled();
    expect(sequence).not.toHaveBeenCalled();
    expect(leave).toHaveBeenCalled();
  });

  it('gives the key to the latest binding, and back', () => {
    const shell = bind(['x']);
    const screen = vi.fn();
    const remove = registry.add([{ keys: ['x'], label: 'x', group: 'Test', run: screen }]);
    press(document.body, 'x');
    remove();
    press(document.body, 'x');
    expect([screen.mock.calls.length, shell.mock.calls.length]).toEqual([1, 1]);
  });

  it('writes caps', () => {
    expect(capsOf('g i')).toEqual(['G', 'I']);
    expect(capsOf('shift+arrowup')).toEqual(['⇧', '↑']);
  });
});
