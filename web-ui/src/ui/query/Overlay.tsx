import { type ReactNode, type Ref, useMemo } from 'react';
import type { ParsedQuery, QueryError } from '~/lib/query/parse';
import type { Token } from '~/lib/query/tokens';

/** The query's text once more, painted: same metrics as the input above it, whose own text is transparent. */
export function Overlay({
  text,
  parsed,
  ref,
}: {
  text: string;
  parsed: ParsedQuery;
  ref: Ref<HTMLDivElement>;
}) {
  const painted = useMemo(
    () => parsed.tokens.map((token) => paint(text, token, parsed.errors)),
    [text, parsed],
  );
  return (
    <div
      aria-hidden="true"
      className="query-text pointer-events-none absolute inset-0 overflow-hidden"
    >
      <div ref={ref} className="h-full w-max">
        {painted.length > 0 ? painted : text}
      </div>
    </div>
  );
}

function paint(text: string, token: Token, errors: readonly QueryError[]): ReactNode {
  const wrong = errors.some((error) => error.start < token.end && token.start < error.end);
  const whole = text.slice(token.start, token.end);
  const className = wrong ? 'q-error' : undefined;
  if (token.kind !== 'term' || !token.key || !token.value) {
    const tone = token.kind === 'not' ? 'text-red' : token.kind === 'free' ? 'text-t1' : 'text-vio';
    return (
      <span key={token.start} className={className ? `${tone} ${className}` : tone}>
        {whole}
      </span>
    );
  }
  const key = text.slice(token.key.start, token.key.end);
  const valueTone = key === 'is' || key === 'has' ? 'text-acc' : 'text-grn';
  return (
    <span key={token.start} className={className ? `q-term ${className}` : 'q-term'}>
      <span className="text-t2">{text.slice(token.start, token.key.end + 1)}</span>
      {token.operator && (
        <span className="text-vio">{text.slice(token.operator.start, token.operator.end)}</span>
      )}
      <span className={valueTone}>{text.slice(token.value.start, token.value.end)}</span>
    </span>
  );
}
