import { Box, Layers, ListFilter } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { cx } from '~/lib/cx';
import { Button } from '../Button';
import { PlatformMark } from '../marks';
import { ManyPicker } from './ManyPicker';
import { TimePicker } from './TimePicker';

export interface ScopeChange {
  readonly project?: string[] | undefined;
  readonly env?: string[] | undefined;
  readonly t?: string | undefined;
}

/** Projects, environments, time: the same three in the same order on every screen. */
export function ScopeBar({
  value,
  projects,
  environments,
  onChange,
  children,
}: {
  value: {
    readonly project?: readonly string[];
    readonly env?: readonly string[];
    readonly t: string;
  };
  projects: readonly {
    readonly slug: string;
    readonly name: string;
    readonly platform?: string | null | undefined;
  }[];
  environments: readonly string[];
  onChange: (change: ScopeChange) => void;
  children?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const set = [value.project?.length, value.env?.length].filter(Boolean).length;
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-start gap-8">
      <Button
        className="md:hidden"
        aria-expanded={open}
        aria-label={`Filters, ${set} set`}
        icon={<ListFilter size={16} />}
        onClick={() => setOpen(!open)}
      >
        {set > 0 && <span className="num">{set}</span>}
      </Button>
      <div className={cx('contents', !open && 'max-md:hidden')}>
        <ManyPicker
          noun="Project"
          nouns="projects"
          icon={<Layers size={14} className="text-t3" />}
          choices={projects.map((project) => ({
            value: project.slug,
            label: project.name,
            icon: <PlatformMark platform={project.platform} />,
          }))}
          value={value.project ?? []}
          onChange={(project) => onChange({ project: project.length > 0 ? project : undefined })}
        />
        {environments.length > 1 && (
          <ManyPicker
            noun="Environment"
            nouns="environments"
            icon={<Box size={14} className="text-t3" />}
            choices={environments.map((name) => ({ value: name, label: name || '(none)' }))}
            value={value.env ?? []}
            onChange={(env) => onChange({ env: env.length > 0 ? env : undefined })}
          />
        )}
        <TimePicker value={value.t} onChange={(t) => onChange({ t })} />
      </div>
      {children}
    </div>
  );
}
