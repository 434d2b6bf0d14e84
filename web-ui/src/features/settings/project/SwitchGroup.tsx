import { Switch } from '~/ui/Switch';
import { SettingRow, SettingsGroup } from '~/ui/settings';

/** Settings that are on or off, each saved at once: key, name, and what it does. */
export function SwitchGroup<K extends string>({
  switches,
  values,
  refused,
  onChange,
}: {
  switches: readonly (readonly [key: K, label: string, effect: string])[];
  values: Readonly<Record<K, boolean>>;
  refused: string | undefined;
  onChange: (key: K, on: boolean) => void;
}) {
  return (
    <SettingsGroup>
      {switches.map(([key, label, effect]) => (
        <SettingRow key={key} name={label} effect={effect}>
          {(describedBy) => (
            <Switch
              label={label}
              describedBy={describedBy}
              checked={values[key]}
              refused={refused}
              onChange={(on) => onChange(key, on)}
            />
          )}
        </SettingRow>
      ))}
    </SettingsGroup>
  );
}
