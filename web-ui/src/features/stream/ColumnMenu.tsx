import { Columns3 } from 'lucide-react';
import { Button } from '~/ui/Button';
import { chosenOf, columns, shows, withToggled } from '~/ui/issue/columns';
import { Menu } from '~/ui/Menu';
import type { StreamSearch } from './useStreamSearch';

/** Which columns stand beside the title. The choice is part of the address. */
export default function ColumnMenu({ search }: { search: StreamSearch }) {
  const chosen = chosenOf(search.cols);
  return (
    <Menu
      label="Columns"
      items={columns.map(({ id, label }) => ({
        label,
        toggled: shows(chosen, id),
        onSelect: () => search.change({ cols: withToggled(chosen, id) }, true),
      }))}
      trigger={(props) => (
        <Button {...props} aria-label="Columns" data-tip="Columns" icon={<Columns3 size={14} />} />
      )}
    />
  );
}
