import { CalendarClock, ChevronDown } from 'lucide-react';
import { parseTyped, presets, rangeLabel } from '~/lib/time/range';
import { Button } from '../Button';
import { LazyPicker } from '../LazyPicker';
import { Popover } from '../Popover';
import { toast } from '../Toasts';
import { useTimeKeys } from './useTimeKeys';

/** Presets, or typed: `4h`, `nov 18 10:00 to 14:00`. */
export function TimePicker({ value, onChange }: { value: string; onChange: (t: string) => void }) {
  useTimeKeys(value, onChange);
  return (
    <Popover
      label="Time range"
      width={280}
      trigger={(props) => (
        <Button {...props} icon={<CalendarClock size={14} className="text-t3" />}>
          {rangeLabel(value)}
          <ChevronDown size={13} className="text-t3" aria-hidden="true" />
        </Button>
      )}
    >
      {(close) => (
        <LazyPicker
          label="4h, or nov 18 10:00 to 14:00"
          choices={presets.map(({ t, label }) => ({ value: t, label, detail: t }))}
          selected={[value]}
          onChoose={(t) => {
            close();
            onChange(t);
          }}
          onFreeText={(text) => {
            const typed = parseTyped(text, Date.now());
            if (typed) {
              close();
              onChange(typed);
            } else {
              toast(`“${text.slice(0, 40)}” is not a time range`, { tone: 'error' });
            }
          }}
        />
      )}
    </Popover>
  );
}
