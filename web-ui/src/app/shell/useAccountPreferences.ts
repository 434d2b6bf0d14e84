import { useEffect } from 'react';
import { useMe } from '~/api/identity';
import { setPreferences } from '~/lib/preferences';

/** What the person chose in another browser holds here too, from the first answer on. */
export function useAccountPreferences(): void {
  const saved = useMe()?.preferences;
  useEffect(() => {
    if (saved) {
      const { theme, density, timeZone, clock, stackOrder, ideLink, singleKeys } = saved;
      setPreferences({ theme, density, timeZone, clock, stackOrder, ideLink, singleKeys });
    }
  }, [saved]);
}
