import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useRefusal } from '~/api/organization';
import { explain } from '~/api/problem';
import { useProjectCommands } from '~/api/project';
import { useForm } from '~/lib/useForm';
import { Button } from '~/ui/Button';
import { TextField } from '~/ui/Field';
import { FormProblem } from '~/ui/FormProblem';
import { PlatformChips } from './PlatformChips';

export function NewProjectPage() {
  const { org } = useParams({ from: '/$org' });
  const [platform, setPlatform] = useState('java');
  const { create } = useProjectCommands(org);
  const refused = useRefusal(org, 'project:write');
  const navigate = useNavigate();
  const form = useForm({ name: '' }, async ({ name }) => {
    const project = await create.mutateAsync({ name: name.trim(), platform });
    navigate({
      to: '/$org/projects/$project/setup/$platform',
      params: { org, project: project.slug, platform },
    });
  });
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <form onSubmit={form.submit} className="mx-auto flex max-w-760 flex-col gap-20 px-20 py-40">
        <div>
          <p className="m-0 text-body text-acc">New project · step 1 of 2</p>
          <h1 className="m-0 text-hero font-semibold">What will report here?</h1>
        </div>
        <PlatformChips chosen={platform} onChoose={setPlatform} />
        <TextField
          label="Name"
          placeholder="checkout-api"
          required
          maxLength={64}
          {...form.bind('name')}
        />
        {form.failure && <FormProblem text={explain(form.failure)} />}
        <div>
          <Button tone="accent" type="submit" refused={refused} pending={form.pending}>
            Create project
          </Button>
        </div>
      </form>
    </div>
  );
}
