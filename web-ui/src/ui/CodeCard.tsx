import { CopyButton } from './Copy';
import { Panel } from './Section';

/** Something to paste elsewhere, with its name and a way to take it. */
export function CodeCard({ title, code, id }: { title: string; code: string; id?: string }) {
  return (
    <Panel>
      <div className="flex items-center justify-between gap-8 border-b border-line px-12 py-4">
        <span className="text-sec text-t3">{title}</span>
        <CopyButton text={code} label={`Copy ${title}`}>
          Copy
        </CopyButton>
      </div>
      <pre
        role="region"
        id={id}
        tabIndex={0}
        aria-label={title}
        className="m-0 overflow-auto px-12 py-10 text-sec"
      >
        <code>{code}</code>
      </pre>
    </Panel>
  );
}
