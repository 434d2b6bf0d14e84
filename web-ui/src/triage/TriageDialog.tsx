import { useMe } from '~/api/identity';
import type { Selection } from '~/api/issues/commands';
import { useOrg } from '~/api/organization';
import type { Command } from '~/api/types/issue';
import { Dialog } from '~/ui/Dialog';
import { Avatar } from '~/ui/marks';
import { type Choice, Picker } from '~/ui/Picker';
import {
  type Ask,
  archiveChoices,
  mergeChoices,
  priorityChoices,
  resolveChoices,
  typedResolution,
} from './choices';
import { type Act, nameOf } from './useTriage';

const titles: Record<Ask, string> = {
  resolve: 'Resolve in… or type a release or commit',
  archive: 'Archive until…',
  assign: 'Assign to…',
  priority: 'Set priority…',
  merge: 'Merge…',
};

/** The second half of a command that needs a choice: one list, by keyboard or touch. */
export default function TriageDialog({
  ask,
  org,
  selection,
  act,
  onClose,
}: {
  ask: Ask;
  org: string;
  selection: Selection;
  act: Act;
  onClose: () => void;
}) {
  const choices = useChoices(ask, org, selection);
  const run = (command: Command | undefined) => {
    if (command) {
      onClose();
      void act(selection, command);
    }
  };
  return (
    <Dialog
      label={`${titles[ask]} ${nameOf(selection)}`}
      shape="palette"
      header={false}
      onClose={onClose}
    >
      <p className="m-0 border-b border-line px-12 py-8 text-sec text-t2">{nameOf(selection)}</p>
      <Picker
        label={titles[ask]}
        choices={choices}
        selected={[]}
        onChoose={(value) => run(choices.find((choice) => choice.value === value)?.command)}
        {...(ask === 'resolve' ? { onFreeText: (text: string) => run(typedResolution(text)) } : {})}
      />
    </Dialog>
  );
}

function useChoices(
  ask: Ask,
  org: string,
  selection: Selection,
): readonly (Choice & { command: Command })[] {
  const data = useOrg(org);
  const me = useMe();
  switch (ask) {
    case 'resolve':
      return resolveChoices(selection.issues);
    case 'archive':
      return archiveChoices;
    case 'priority':
      return priorityChoices;
    case 'merge':
      return mergeChoices(selection.issues);
    case 'assign': {
      const people = [...(data?.members ?? [])].sort(
        (a, b) => Number(b.id === me?.user.id) - Number(a.id === me?.user.id),
      );
      return [
        ...people.map((member) => ({
          value: `user-${member.id}`,
          label: member.id === me?.user.id ? `${member.name} (me)` : member.name,
          detail: member.email,
          icon: <Avatar owner={{ name: member.name }} size={18} />,
          command: { type: 'assign', to: { kind: 'user', id: member.id } } as const,
        })),
        ...(data?.teams ?? []).map((team) => ({
          value: `team-${team.id}`,
          label: team.name,
          detail: 'team',
          icon: <Avatar owner={{ kind: 'team', name: team.name }} size={18} />,
          command: { type: 'assign', to: { kind: 'team', id: team.id } } as const,
        })),
        { value: 'nobody', label: 'Nobody', command: { type: 'assign', to: null } as const },
      ];
    }
  }
}
