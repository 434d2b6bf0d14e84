import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type AuditEntry, auditQuery } from '~/api/members';
import { usePages } from '~/api/pages';
import { oneLine } from '~/lib/text';
import { Button } from '~/ui/Button';
import { TextField } from '~/ui/Field';
import { JsonTree } from '~/ui/json/JsonTree';
import { Panel } from '~/ui/Section';
import { SettingsPage } from '~/ui/settings';
import { Empty, ErrorPanel, SkeletonRows } from '~/ui/states';
import { DateTime } from '~/ui/TimeAgo';

/** Every write: who, what, before and after, from where. */
export function AuditPage() {
  const { org } = useParams({ from: '/$org' });
  const { q } = useSearch({ from: '/$org/settings/audit' });
  const navigate = useNavigate();
  const [text, setText] = useState(q ?? '');
  const { rows, error, more } = usePages(useInfiniteQuery(auditQuery(org, { q })));
  return (
    <SettingsPage title="Audit log" lead="Every change, with what stood before and after.">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          navigate({
            to: '/$org/settings/audit',
            params: { org },
            search: { q: text || undefined },
          });
        }}
      >
        <TextField
          label="Search the audit log"
          hideLabel
          placeholder="Person, action or what was changed; Enter searches"
          value={text}
          onChange={(change) => setText(change.target.value)}
        />
      </form>
      {error && !rows && <ErrorPanel title="The audit log could not be read" {...error} />}
      {!rows && !error && <SkeletonRows rows={8} height={40} label="Reading the audit log" />}
      {rows?.length === 0 && (
        <Empty title="Nothing found">{q ? 'No entry matches.' : 'Nothing was changed yet.'}</Empty>
      )}
      {rows && rows.length > 0 && (
        <Panel>
          {rows.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </Panel>
      )}
      {more && (
        <Button pending={more.pending} onClick={more.onMore}>
          Show more
        </Button>
      )}
    </SettingsPage>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="border-b border-line last:border-0">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex min-h-40 w-full flex-wrap items-center gap-x-12 px-14 py-6 text-left hover:bg-s2"
      >
        <span className="payload w-140 truncate font-medium">
          {entry.actorName ? oneLine(entry.actorName, 60) : 'the system'}
        </span>
        <span className="mono min-w-0 flex-1 truncate text-sec">
          {entry.action}{' '}
          <span className="payload text-t2">
            {oneLine(entry.targetLabel || entry.targetId, 80)}
          </span>
        </span>
        <span className="mono text-sec text-t3 max-md:hidden">{entry.address}</span>
        <span className="text-sec text-t3">
          <DateTime at={entry.at} />
        </span>
      </button>
      {open && (
        <div className="grid grid-cols-2 gap-12 border-t border-line bg-s2 p-14 max-md:grid-cols-1">
          <Side title="Before" value={entry.before} />
          <Side title="After" value={entry.after} />
        </div>
      )}
    </div>
  );
}

function Side({ title, value }: { title: string; value: unknown }) {
  return (
    <div className="min-w-0">
      <h3 className="m-0 mb-4 text-meta font-medium text-t3">{title}</h3>
      {value == null ? (
        <span className="text-t3">nothing</span>
      ) : (
        <JsonTree value={value} label={title} openTo={3} />
      )}
    </div>
  );
}
