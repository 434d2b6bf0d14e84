interface Look {
  readonly label: string;
  readonly colour: string;
  readonly bar: string;
}

const looks: Readonly<Record<string, Look>> = {
  stored: { label: 'stored', colour: 'f-grn', bar: 'bg-f-grn' },
  duplicate: { label: 'duplicate', colour: 'bar', bar: 'bg-bar' },
  filtered: { label: 'filtered', colour: 'f-acc', bar: 'bg-f-acc' },
  sampled: { label: 'sampled', colour: 'f-cyn', bar: 'bg-f-cyn' },
  rateLimited: { label: 'rate limited', colour: 'f-amb', bar: 'bg-f-amb' },
  rate_limited: { label: 'rate limited', colour: 'f-amb', bar: 'bg-f-amb' },
  invalid: { label: 'invalid', colour: 'f-red', bar: 'bg-f-red' },
};

export function outcomeLooks(outcome: string): Look {
  return looks[outcome] ?? { label: outcome.replaceAll('_', ' '), colour: 'bar', bar: 'bg-bar' };
}
