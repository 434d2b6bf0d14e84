import { useEffect, useState } from 'react';
import { type CaretContext, caretContext } from '~/lib/query/edit';

export interface Suggestion {
  /** What replaces the word under the caret. */
  readonly insert: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
  /** 0…1 of the scope, for values. */
  readonly share?: number | undefined;
  readonly kind: string;
}

export type Suggest = (
  context: CaretContext,
  text: string,
  signal: AbortSignal,
) => Promise<readonly Suggestion[]>;

const typingPause = 60;

/** Suggestions for the caret; an answer that comes too late for its question is dropped. */
export function useCompletion(text: string, caret: number, open: boolean, suggest: Suggest) {
  const [items, setItems] = useState<readonly Suggestion[]>([]);
  const [context, setContext] = useState<CaretContext>();
  useEffect(() => {
    if (!open) {
      setItems([]);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const asked = caretContext(text, caret);
      suggest(asked, text, abort.signal).then(
        (found) => {
          setItems(found);
          setContext(asked);
        },
        () => {
          // Completion helps and never blocks: without an answer there is no list.
          if (!abort.signal.aborted) {
            setItems([]);
          }
        },
      );
    }, typingPause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, caret, open, suggest]);
  return { items, context };
}
