import { useAccountCommands } from '~/api/account';
import { useMe } from '~/api/identity';
import { explain } from '~/api/problem';
import { type Preferences, preferences, setPreferences, usePreferences } from '~/lib/preferences';
import { control } from '~/ui/Field';
import { Segmented } from '~/ui/Segmented';
import { Switch } from '~/ui/Switch';
import { SettingRow, SettingsGroup, SettingsPage } from '~/ui/settings';
import { toast } from '~/ui/Toasts';
import { PasswordGroup } from './PasswordGroup';
import { SessionsGroup } from './SessionsGroup';
import { TotpGroup } from './TotpGroup';

type Synced = Pick<
  Preferences,
  'theme' | 'density' | 'timeZone' | 'clock' | 'singleKeys' | 'stackOrder'
>;

/** The account keeps whole preferences; those of this browser alone stay here. */
function accountPart() {
  const { theme, density, timeZone, clock, stackOrder, ideLink, singleKeys } = preferences.get();
  return { theme, density, timeZone, clock, stackOrder, ideLink, singleKeys };
}

const zones = Intl.supportedValuesOf('timeZone');

/** How this person sees the product, and how they sign in. */
export function AccountPage() {
  const me = useMe();
  const chosen = usePreferences();
  const { change } = useAccountCommands();
  const set = (next: Partial<Synced>) => {
    setPreferences(next);
    change.mutate(
      {
        preferences: { ...accountPart(), ...next, defaultOrg: me?.preferences.defaultOrg ?? null },
      },
      {
        onError: (error) =>
          toast(`Kept in this browser only: ${explain(error)}`, { tone: 'error' }),
      },
    );
  };
  return (
    <SettingsPage
      title="Personal settings"
      {...(me ? { lead: `${me.user.name}, ${me.user.email}` } : {})}
    >
      <SettingsGroup title="Appearance">
        <SettingRow name="Theme">
          {() => (
            <Segmented
              label="Theme"
              value={chosen.theme}
              onChange={(theme) => set({ theme })}
              options={[
                { value: 'system', label: 'System' },
                { value: 'dark', label: 'Dark' },
                { value: 'light', label: 'Light' },
              ]}
            />
          )}
        </SettingRow>
        <SettingRow name="Density of lists">
          {() => (
            <Segmented
              label="Density"
              value={chosen.density}
              onChange={(density) => set({ density })}
              options={[
                { value: 'comfortable', label: 'Two lines' },
                { value: 'compact', label: 'One line' },
              ]}
            />
          )}
        </SettingRow>
        <SettingRow
          name="Order of stack frames"
          effect="By platform: Python oldest first, others newest first"
        >
          {() => (
            <Segmented
              label="Order of stack frames"
              value={chosen.stackOrder}
              onChange={(stackOrder) => set({ stackOrder })}
              options={[
                { value: 'auto', label: 'By platform' },
                { value: 'newest', label: 'Newest first' },
                { value: 'oldest', label: 'Oldest first' },
              ]}
            />
          )}
        </SettingRow>
      </SettingsGroup>
      <SettingsGroup title="Time">
        <SettingRow name="Time zone" effect="UTC stands in the tip of every time">
          {(describedBy) => (
            <select
              aria-label="Time zone"
              aria-describedby={describedBy}
              value={chosen.timeZone ?? ''}
              onChange={(event) => set({ timeZone: event.target.value || null })}
              className={`${control} h-28 w-240! touch:h-44`}
            >
              <option value="">That of this browser</option>
              <option value="UTC">UTC</option>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone}
                </option>
              ))}
            </select>
          )}
        </SettingRow>
        <SettingRow name="Clock">
          {() => (
            <Segmented
              label="Clock"
              value={chosen.clock}
              onChange={(clock) => set({ clock })}
              options={[
                { value: 'auto', label: 'Automatic' },
                { value: '24', label: '24 hours' },
                { value: '12', label: '12 hours' },
              ]}
            />
          )}
        </SettingRow>
      </SettingsGroup>
      <SettingsGroup title="Keyboard">
        <SettingRow
          name="Single-key shortcuts"
          effect="Turn off when speech input or a stray key does things; chords such as Ctrl K stay"
        >
          {(describedBy) => (
            <Switch
              label="Single-key shortcuts"
              describedBy={describedBy}
              checked={chosen.singleKeys}
              onChange={(singleKeys) => set({ singleKeys })}
            />
          )}
        </SettingRow>
      </SettingsGroup>
      <PasswordGroup />
      <TotpGroup on={me?.user.totp ?? false} />
      <SessionsGroup />
    </SettingsPage>
  );
}
