import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../Button';
import { LazyPicker } from '../LazyPicker';
import type { Choice } from '../Picker';
import { Popover } from '../Popover';

/** None chosen means all. */
export function ManyPicker({
  noun,
  nouns,
  icon,
  choices,
  value,
  onChange,
}: {
  noun: string;
  nouns: string;
  icon: ReactNode;
  choices: readonly Choice[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const [first] = value;
  const only = choices.find((choice) => choice.value === first)?.label ?? first;
  const text =
    value.length === 0 ? `All ${nouns}` : value.length === 1 ? only : `${value.length} ${nouns}`;
  return (
    <Popover
      label={nouns}
      width={280}
      trigger={(props) => (
        <Button {...props} icon={icon} aria-label={`${noun}: ${text}`}>
          <span className="payload max-w-140 truncate">{text}</span>
          <ChevronDown size={13} className="text-t3" aria-hidden="true" />
        </Button>
      )}
    >
      {(close) => (
        <>
          <LazyPicker
            label={`Find ${nouns}`}
            choices={choices}
            selected={value}
            onChoose={(chosen) =>
              onChange(
                value.includes(chosen) ? value.filter((one) => one !== chosen) : [...value, chosen],
              )
            }
          />
          {value.length > 0 && (
            <div className="border-t border-line p-4">
              <Button
                tone="ghost"
                size="sm"
                onClick={() => {
                  close();
                  onChange([]);
                }}
              >
                All {nouns}
              </Button>
            </div>
          )}
        </>
      )}
    </Popover>
  );
}
