import type { Frame } from '~/lib/stack/model';

interface Thrown {
  readonly type?: string | null;
  readonly value?: string | null;
  readonly stacktrace?: { readonly frames: readonly Frame[] } | null;
}

/** The chain as the runtime would print it, for copying and for the Raw view. */
export function rawStack(exceptions: readonly Thrown[]): string {
  return [...exceptions]
    .reverse()
    .map((exception, index) => {
      const head = `${index > 0 ? 'Caused by: ' : ''}${exception.type ?? 'Error'}: ${exception.value ?? ''}`;
      return [head, ...[...(exception.stacktrace?.frames ?? [])].reverse().map(rawFrame)].join(
        '\n',
      );
    })
    .join('\n');
}

function rawFrame(frame: Frame): string {
  const owner = frame.module ? `${frame.module}.` : '';
  const line = frame.line ? `:${frame.line}` : '';
  return `    at ${owner}${frame.function ?? '<anonymous>'} (${frame.filename ?? frame.absPath ?? frame.package ?? 'unknown'}${line})`;
}
