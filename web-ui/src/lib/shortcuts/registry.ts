import { isTyping, strokeOf } from './keys';

export interface Shortcut {
  /** One or more bindings; the first is the one shown. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: string;
  readonly run: (event: KeyboardEvent) => void;
  /** Also works while typing and over open layers: the palette, sending a comment. */
  readonly everywhere?: boolean;
  /** Bound, but without effect at this moment; the key then keeps its browser meaning. */
  readonly when?: () => boolean;
}

const sequencePause = 1000;

/** What is bound at this moment. The `?` sheet lists exactly this, so it cannot lie. */
export class ShortcutRegistry {
  private readonly bound: Shortcut[] = [];
  private pending = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly singleKeys: () => boolean) {}

  add(shortcuts: readonly Shortcut[]): () => void {
    this.bound.push(...shortcuts);
    return () => {
      for (const shortcut of shortcuts) {
        this.bound.splice(this.bound.indexOf(shortcut), 1);
      }
    };
  }

  all(): readonly Shortcut[] {
    return this.bound;
  }

  readonly handle = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.key === undefined) {
      return;
    }
    const stroke = strokeOf(event);
    const quiet = isTyping(event.target) || layerIsOpen();
    const usable = (shortcut: Shortcut, binding: string) =>
      (shortcut.everywhere || !quiet) &&
      (this.singleKeys() || !isSingle(binding)) &&
      (shortcut.when?.() ?? true);

    const typed = this.pending ? `${this.pending} ${stroke}` : stroke;
    const found = this.find(typed, usable) ?? this.find(stroke, usable);
    this.forget();
    if (found) {
      event.preventDefault();
      found.run(event);
    } else if (this.startsSequence(stroke, usable)) {
      this.pending = stroke;
      this.timer = setTimeout(() => this.forget(), sequencePause);
    }
  };

  /** The latest binding wins: a screen may take a key from the shell. */
  private find(typed: string, usable: Usable): Shortcut | undefined {
    return this.bound.findLast((shortcut) =>
      shortcut.keys.some((binding) => binding === typed && usable(shortcut, binding)),
    );
  }

  private startsSequence(stroke: string, usable: Usable): boolean {
    return this.bound.some((shortcut) =>
      shortcut.keys.some(
        (binding) => binding.startsWith(`${stroke} `) && usable(shortcut, binding),
      ),
    );
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.pending = '';
  }
}

type Usable = (shortcut: Shortcut, binding: string) => boolean;

/** WCAG 2.1.4: single character keys can be turned off; Esc, arrows and chords stay. */
function isSingle(binding: string): boolean {
  return binding.split(' ').every((stroke) => stroke.replace('shift+', '').length === 1);
}

function layerIsOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
