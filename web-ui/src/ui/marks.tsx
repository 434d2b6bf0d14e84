import { cx } from '~/lib/cx';
import { bucketOf, initials, oneLine } from '~/lib/text';
import { Chip, type Tone } from './Chip';

// The single source of how each concept of the domain looks.

const levelColours: Readonly<Record<string, string>> = {
  fatal: 'bg-f-red',
  error: 'bg-f-org',
  warning: 'bg-f-amb',
  info: 'bg-f-cyn',
  debug: 'bg-bar',
};

export function LevelDot({ level, className }: { level: string; className?: string }) {
  return (
    <span
      role="img"
      aria-label={`Level ${level}`}
      data-tip={level}
      className={cx(
        'inline-block h-7 w-7 shrink-0 rounded-full',
        levelColours[level] ?? 'bg-bar',
        className,
      )}
    />
  );
}

const substatuses: Readonly<Record<string, readonly [Tone, string]>> = {
  new: ['acc', 'New'],
  regressed: ['vio', 'Regressed'],
  escalating: ['org', 'Escalating'],
};

/** An ongoing issue shows nothing: most are. */
export function StateChip({
  status,
  substatus,
}: {
  status: string;
  substatus?: string | null | undefined;
}) {
  if (status === 'resolved') {
    return <Chip tone="grn">Resolved</Chip>;
  }
  if (status === 'archived') {
    return <Chip>Archived</Chip>;
  }
  const known = substatuses[substatus ?? ''];
  return known ? <Chip tone={known[0]}>{known[1]}</Chip> : null;
}

const priorities: Readonly<Record<string, readonly [number, string]>> = {
  high: [3, 'bg-f-red'],
  medium: [2, 'bg-f-amb'],
  low: [1, 'bg-bar'],
};

export function PriorityBars({ priority }: { priority: string }) {
  const [filled, colour] = priorities[priority] ?? [0, 'bg-bar'];
  return (
    <span
      role="img"
      aria-label={`Priority ${priority}`}
      data-tip={`Priority ${priority}`}
      className="inline-flex items-end gap-2"
    >
      {[5, 8, 11].map((height, index) => (
        <span
          key={height}
          className={cx('w-3 rounded-[1px]', index < filled ? colour : 'bg-s4')}
          style={{ height }}
        />
      ))}
    </span>
  );
}

const platforms: readonly (readonly [RegExp, string, Tone])[] = [
  [/^java($|-|\.)/, 'Jv', 'red'],
  [/kotlin|android/, 'Kt', 'vio'],
  [/^(javascript|node|react|next|vue|angular|svelte|deno|bun|electron)/, 'JS', 'amb'],
  [/^python|django|flask/, 'Py', 'acc'],
  [/^go($|-)/, 'Go', 'cyn'],
  [/^ruby|rails/, 'Rb', 'red'],
  [/swift|cocoa|apple|ios/, 'Sw', 'red'],
  [/php|laravel|symfony/, 'Ph', 'vio'],
  [/csharp|dotnet|aspnet/, 'C#', 'vio'],
  [/rust/, 'Rs', 'org'],
  [/elixir/, 'Ex', 'vio'],
  [/dart|flutter/, 'Da', 'cyn'],
  [/native|minidump|^c($|-)|unreal|unity/, 'C', 'acc'],
  [/perl/, 'Pl', 'acc'],
];

const platformTones: Record<Tone, string> = {
  n: 'bg-s3 text-t2',
  acc: 'bg-acc-soft text-acc',
  red: 'bg-red-soft text-red',
  org: 'bg-org-soft text-org',
  amb: 'bg-amb-soft text-amb',
  grn: 'bg-grn-soft text-grn',
  vio: 'bg-vio-soft text-vio',
  cyn: 'bg-cyn-soft text-cyn',
};

export function PlatformMark({
  platform,
  large,
}: {
  platform: string | null | undefined;
  large?: boolean;
}) {
  const name = platform ?? 'other';
  const [, letters, tone] = platforms.find(([pattern]) => pattern.test(name)) ?? [
    null,
    name.slice(0, 2),
    'n' as const,
  ];
  return (
    <span
      role="img"
      aria-label={name}
      data-tip={name}
      className={cx(
        'inline-grid shrink-0 place-content-center rounded-chip font-semibold',
        large ? 'h-18 w-18 text-[9px]' : 'h-15 w-15 text-[8px]',
        platformTones[tone],
      )}
    >
      <span aria-hidden="true">{letters}</span>
    </span>
  );
}

const avatarColours = [
  'bg-[#8a4a9e]',
  'bg-[#1f7a4d]',
  'bg-[#0b718a]',
  'bg-[#a5501f]',
  'bg-[#3a5bb8]',
  'bg-[#a83a55]',
];

/** A person is round, a team is square, nobody is a dashed ring. */
export function Avatar({
  owner,
  size = 20,
}: {
  owner: { kind?: string; name: string } | null | undefined;
  size?: number;
}) {
  if (!owner) {
    return (
      <span
        role="img"
        aria-label="Nobody assigned"
        data-tip="Nobody assigned"
        className="inline-block shrink-0 rounded-full border border-dashed border-line3"
        style={{ width: size, height: size }}
      />
    );
  }
  return (
    <span
      role="img"
      aria-label={owner.name}
      data-tip={oneLine(owner.name, 80)}
      className={cx(
        'inline-grid shrink-0 place-content-center text-[9px] font-semibold text-white',
        owner.kind === 'team' ? 'rounded-chip' : 'rounded-full',
        avatarColours[bucketOf(owner.name, avatarColours.length)],
      )}
      style={{ width: size, height: size }}
    >
      <span aria-hidden="true">{initials(owner.name)}</span>
    </span>
  );
}
