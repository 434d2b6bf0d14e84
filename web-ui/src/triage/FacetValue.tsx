import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { withFilter } from '~/lib/query/edit';
import { oneLine } from '~/lib/text';
import { copyText } from '~/ui/Copy';
import { Menu } from '~/ui/Menu';

/** A value that can be searched for from where it stands: click for the menu, Alt-click to exclude at once. */
export function FacetValue({
  org,
  name,
  value,
  children,
}: {
  org: string;
  name: string;
  value: string;
  children?: ReactNode;
}) {
  const navigate = useNavigate();
  const search = (exclude: boolean) =>
    navigate({
      to: '/$org/issues',
      params: { org },
      search: { q: withFilter('is:unresolved', name, value, exclude) },
    });
  return (
    <Menu
      label={`${name} ${oneLine(value, 60)}`}
      align="start"
      items={[
        { heading: `${name}: ${oneLine(value, 60)}` },
        { label: 'Issues with this value', onSelect: () => void search(false) },
        { label: 'Issues without this value', onSelect: () => void search(true) },
        { label: 'Copy value', onSelect: () => void copyText(value) },
        { label: 'Copy as condition', onSelect: () => void copyText(withFilter('', name, value)) },
      ]}
      trigger={(props) => (
        <button
          type="button"
          {...props}
          onClick={(event) => (event.altKey ? void search(true) : props.onClick())}
          className="payload mono inline-block min-w-24 max-w-full truncate align-top text-sec leading-24 [text-align:inherit] hover:underline"
        >
          {children ?? oneLine(value || '(empty)', 200)}
        </button>
      )}
    />
  );
}
