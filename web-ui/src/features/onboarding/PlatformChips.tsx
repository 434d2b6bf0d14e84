import { useState } from 'react';
import { cx } from '~/lib/cx';
import { Button } from '~/ui/Button';
import { PlatformMark } from '~/ui/marks';
import { Picker } from '~/ui/Picker';
import { Popover } from '~/ui/Popover';
import { platformChoices } from '~/ui/platforms';

const first = 10;

/** The common platforms as chips, the rest by search. */
export function PlatformChips({
  chosen,
  onChoose,
}: {
  chosen: string;
  onChoose: (platform: string) => void;
}) {
  const [extra, setExtra] = useState<string>();
  const shown = platformChoices.slice(0, first);
  const more = platformChoices.slice(first);
  const other = more.find((one) => one.id === (extra ?? chosen));
  return (
    <div role="group" aria-label="Platform" className="flex flex-wrap gap-8">
      {[...shown, ...(other ? [other] : [])].map((platform) => (
        <button
          key={platform.id}
          type="button"
          aria-pressed={platform.id === chosen}
          onClick={() => onChoose(platform.id)}
          className={cx(
            'flex h-32 items-center gap-8 rounded-control border px-10 text-title touch:h-44',
            platform.id === chosen
              ? 'border-acc bg-acc-soft'
              : 'border-line2 bg-s1 hover:border-line3',
          )}
        >
          <PlatformMark platform={platform.id} large />
          {platform.label}
        </button>
      ))}
      <Popover
        label="More platforms"
        width={260}
        trigger={(props) => (
          <Button tone="ghost" className="h-32" {...props}>
            {more.length} more
          </Button>
        )}
      >
        {(close) => (
          <Picker
            label="Find a platform"
            choices={more.map(({ id, label }) => ({
              value: id,
              label,
              icon: <PlatformMark platform={id} />,
            }))}
            selected={[chosen]}
            onChoose={(id) => {
              close();
              setExtra(id);
              onChoose(id);
            }}
          />
        )}
      </Popover>
    </div>
  );
}
