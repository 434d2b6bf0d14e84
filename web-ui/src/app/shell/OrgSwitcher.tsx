import { useNavigate } from '@tanstack/react-router';
import { ChevronsUpDown } from 'lucide-react';
import { useLogout, useMe } from '~/api/identity';
import { useOrg } from '~/api/organization';
import { Logo } from '~/ui/Logo';
import { Menu, type MenuEntry } from '~/ui/Menu';
import { Avatar } from '~/ui/marks';

export function OrgSwitcher({ org, collapsed }: { org: string; collapsed: boolean }) {
  const me = useMe();
  const current = useOrg(org);
  const navigate = useNavigate();
  const others: MenuEntry[] = (me?.organizations ?? []).map((one) => ({
    label: one.name,
    checked: one.slug === org,
    onSelect: () => navigate({ to: '/$org/issues', params: { org: one.slug } }),
  }));
  return (
    <Menu
      label="Organisations"
      align="start"
      items={[
        { heading: 'Organisations' },
        ...others,
        'line',
        {
          label: 'New project',
          onSelect: () => navigate({ to: '/$org/projects/new', params: { org } }),
        },
      ]}
      trigger={(props) => (
        <button
          type="button"
          {...props}
          aria-label={`Organisation ${current?.name ?? org}`}
          className="flex h-32 min-w-0 flex-1 items-center gap-8 rounded-control px-4 hover:bg-s2"
        >
          <Logo />
          {!collapsed && (
            <>
              <span className="truncate text-title font-semibold">{current?.name ?? org}</span>
              <ChevronsUpDown size={13} className="shrink-0 text-t3" aria-hidden="true" />
            </>
          )}
        </button>
      )}
    />
  );
}

export function AccountMenu({ org }: { org: string }) {
  const me = useMe();
  const navigate = useNavigate();
  const logout = useLogout();
  return (
    <Menu
      label="Account"
      items={[
        { heading: me?.user.email ?? '' },
        {
          label: 'Personal settings',
          onSelect: () => navigate({ to: '/$org/settings/account', params: { org } }),
        },
        'line',
        {
          label: 'Sign out',
          onSelect: () => logout.mutate(undefined, { onSettled: () => navigate({ to: '/login' }) }),
        },
      ]}
      trigger={(props) => (
        <button
          type="button"
          {...props}
          aria-label={`Account of ${me?.user.name ?? 'you'}`}
          className="grid h-28 w-28 shrink-0 place-content-center rounded-full"
        >
          <Avatar owner={me?.user ?? { name: '?' }} size={22} />
        </button>
      )}
    />
  );
}
