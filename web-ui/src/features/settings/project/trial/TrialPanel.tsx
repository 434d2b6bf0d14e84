import { FlaskConical } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { landed } from '~/api/landed';
import { explain } from '~/api/problem';
import { type Trial, useTrial } from '~/api/trials';
import type { Trials } from '~/api/types/trials';
import { Button } from '~/ui/Button';
import { TextArea } from '~/ui/Field';
import { SettingsGroup } from '~/ui/settings';
import { ErrorPanel, Partial } from '~/ui/states';
import type { PageProps } from '../SettingFrame';

interface TrialProps<K extends Trial> extends PageProps {
  readonly part: K;
  /** What is typed, saved or not. */
  readonly settings: object;
  /** What the trial says, in one line. */
  readonly lead: string;
  /** Only a pasted event can be tried: nothing stored has what these settings take out. */
  readonly needsEvent?: boolean;
  readonly children: (result: Trials[K]) => ReactNode;
}

/** What would be otherwise: the settings as they are typed, on stored events and on a pasted one. Nothing is changed. */
export function TrialPanel<K extends Trial>({
  org,
  project,
  part,
  settings,
  lead,
  needsEvent = false,
  children,
}: TrialProps<K>) {
  const trial = useTrial(org, project, part);
  const [text, setText] = useState('');
  const [unread, setUnread] = useState<string>();
  const run = () => {
    const event = eventOf(text);
    setUnread(event.error);
    if (!event.error) {
      trial.mutate({ settings, event: event.value });
    }
  };
  const { data } = trial;
  if (!landed.trials) {
    return null;
  }
  return (
    <SettingsGroup title="Try it">
      <div className="flex flex-col gap-12 p-14">
        <p className="m-0 text-sec text-t2">{lead}</p>
        <TextArea
          mono
          rows={text ? 8 : 2}
          label={
            needsEvent
              ? 'An event, as an SDK sends it'
              : 'An event, as an SDK sends it (may be left out)'
          }
          placeholder='{"exception": {"values": [{"type": "TypeError", …}]}}'
          value={text}
          error={unread}
          onChange={(change) => setText(change.target.value)}
        />
        <div>
          <Button
            icon={<FlaskConical size={14} />}
            pending={trial.isPending}
            refused={needsEvent && !text.trim() ? 'Paste an event first' : undefined}
            onClick={run}
          >
            {needsEvent ? 'Try on this event' : 'Try on stored events'}
          </Button>
        </div>
        {trial.error && (
          <ErrorPanel
            title="The trial came to nothing"
            detail={explain(trial.error)}
            onRetry={run}
          />
        )}
        {data && !trial.error && (
          <div aria-live="polite" className="flex flex-col gap-12">
            {(data as { partial?: boolean }).partial && (
              <Partial reason="Only a part of the stored events was read in time." onRetry={run} />
            )}
            {children(data)}
          </div>
        )}
      </div>
    </SettingsGroup>
  );
}

function eventOf(text: string): { readonly value?: unknown; readonly error?: string } {
  if (!text.trim()) {
    return {};
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: `This is no JSON: ${explain(error)}` };
  }
}
