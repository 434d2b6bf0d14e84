import { explain } from '~/api/problem';
import { useViewCommands, type ViewRequest } from '~/api/views';
import { useForm } from '~/lib/useForm';
import { Button } from '~/ui/Button';
import { Dialog } from '~/ui/Dialog';
import { SelectField, TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';

type Now = Omit<ViewRequest['content'], 'name' | 'color'>;

export default function NameViewDialog({
  org,
  now,
  onClose,
  onSaved,
}: {
  org: string;
  now: Now;
  onClose: () => void;
  onSaved: (id: number) => void;
}) {
  const { create } = useViewCommands(org);
  const form = useForm(
    { name: '', scope: 'personal', color: 'acc' },
    async ({ name, scope, color }) => {
      const made = await create.mutateAsync({
        shared: scope === 'team',
        position: 0,
        content: { ...now, name: name.trim(), color },
      });
      onSaved(made.id);
      onClose();
    },
  );
  return (
    <Dialog label="Save view" onClose={onClose}>
      <form onSubmit={form.submit} className="flex flex-col gap-12 p-16">
        <TextField label="Name" required maxLength={60} autoFocus {...form.bind('name')} />
        <SelectField
          label="Who sees it"
          options={[
            { value: 'personal', label: 'Only me' },
            { value: 'team', label: 'Everybody in the organisation' },
          ]}
          {...form.bind('scope')}
        />
        <SelectField
          label="Colour"
          options={[
            ['acc', 'Blue'],
            ['red', 'Red'],
            ['org', 'Orange'],
            ['grn', 'Green'],
            ['vio', 'Violet'],
          ].map(([value = '', label = '']) => ({ value, label }))}
          {...form.bind('color')}
        />
        {form.failure && <FormProblem text={explain(form.failure)} />}
        <Button tone="accent" type="submit" pending={form.pending}>
          Save
        </Button>
      </form>
    </Dialog>
  );
}
