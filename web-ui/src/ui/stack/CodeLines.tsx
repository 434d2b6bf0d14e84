import { useEffect, useMemo, useState } from 'react';
import { cx } from '~/lib/cx';
import { type Frame, fileOf } from '~/lib/stack/model';
import { plain } from '~/lib/text';
import { type CodeLine, highlight, languageOf } from './highlight';

const longestLine = 400;

/** The lines around the crash, five before and five after, the crash line marked. */
export function CodeLines({ frame }: { frame: Frame }) {
  const { lines, crash } = useMemo(() => {
    const before = (frame.pre ?? []).slice(-5);
    const after = (frame.post ?? []).slice(0, 5);
    return { lines: [...before, frame.context ?? '', ...after].map(clip), crash: before.length };
  }, [frame]);
  const [coloured, setColoured] = useState<CodeLine[]>();
  const file = fileOf(frame);

  useEffect(() => {
    let wanted = true;
    const language = languageOf(file);
    if (language) {
      const start = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1));
      start(() => {
        highlight(lines, language).then((result) => wanted && setColoured(result));
      });
    }
    return () => {
      wanted = false;
    };
  }, [lines, file]);

  const first = (frame.line ?? crash + 1) - crash;
  return (
    <pre
      role="region"
      tabIndex={0}
      aria-label={`Source around line ${frame.line ?? 'unknown'}`}
      className="m-0 overflow-x-auto bg-well py-6 text-sec leading-18"
    >
      {lines.map((line, index) => (
        <div
          key={index}
          className={cx(
            'flex w-max min-w-full pr-16',
            index === crash && 'bg-red-soft shadow-[inset_2px_0_0_var(--red)]',
          )}
        >
          <span
            className={cx(
              'num w-52 shrink-0 pr-16 text-right select-none',
              index === crash ? 'font-semibold text-red' : 'text-t3',
            )}
          >
            {first + index}
          </span>
          <code className="payload whitespace-pre">
            {coloured?.[index]?.map((piece, at) => (
              <span key={at} className={piece.scope}>
                {piece.text}
              </span>
            )) ?? line}
          </code>
        </div>
      ))}
    </pre>
  );
}

function clip(line: string): string {
  return plain(line.replace(/\t/g, '    '), longestLine);
}
