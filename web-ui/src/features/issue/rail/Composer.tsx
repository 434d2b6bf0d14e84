import { type KeyboardEvent, useRef, useState } from 'react';
import { useComments } from '~/api/issues/facets';
import { useRefusal } from '~/api/organization';
import { explain } from '~/api/problem';
import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import { Button } from '~/ui/Button';
import { toast } from '~/ui/Toasts';

const longest = 10_000;

/** A comment; `@name` mentions. What was typed survives a failure. */
export function Composer({ org, id }: { org: string; id: string }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { add } = useComments(org, id);
  const refused = useRefusal(org, 'event:write');
  useShortcuts([
    { keys: ['c'], label: 'Comment', group: 'Issues', run: () => field.current?.focus() },
  ]);

  const send = () => {
    const trimmed = text.trim();
    if (trimmed && !refused) {
      add.mutate(trimmed, {
        onSuccess: () => setText(''),
        onError: (error) =>
          toast(`The comment was not saved: ${explain(error)}`, { tone: 'error' }),
      });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') {
      field.current?.blur();
    }
  };
  return (
    <div className="mt-10">
      <textarea
        ref={field}
        aria-label="Comment"
        aria-keyshortcuts="C"
        placeholder={refused ?? 'Comment or @mention…'}
        disabled={refused !== undefined}
        rows={text ? 3 : 1}
        maxLength={longest}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="w-full resize-y rounded-control border border-line3 bg-s1 px-8 py-4 text-sec"
      />
      {text.trim() && (
        <Button size="sm" tone="solid" keys="mod+enter" pending={add.isPending} onClick={send}>
          Comment
        </Button>
      )}
    </div>
  );
}
