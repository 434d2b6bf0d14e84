import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { QueryInput } from './QueryInput';
import type { Suggest } from './useCompletion';

const suggest: Suggest = async (context) =>
  context.position === 'key'
    ? [{ insert: 'level:', label: 'level:', kind: 'key', hint: 'Event level' }]
    : [{ insert: 'fatal', label: 'fatal', kind: 'value', share: 0.4 }];

describe('QueryInput', () => {
  it('completes key and value with Tab, runs with Enter', async () => {
    const run = vi.fn();
    render(<QueryInput value="" onRun={run} suggest={suggest} />);
    const field = screen.getByRole('combobox');
    await userEvent.type(field, 'lev');
    await screen.findByRole('option', { name: /level:/ });
    await userEvent.keyboard('{Tab}');
    await waitFor(() => expect(field).toHaveProperty('value', 'level:'));
    await userEvent.type(field, 'f');
    await screen.findByRole('option', { name: /fatal/ });
    await userEvent.keyboard('{Tab}');
    await waitFor(() => expect(field).toHaveProperty('value', 'level:fatal '));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(run).toHaveBeenCalledWith('level:fatal'));
  });

  it('does not run a broken query and names the place', async () => {
    const run = vi.fn();
    render(<QueryInput value="" onRun={run} suggest={suggest} />);
    await userEvent.type(screen.getByRole('combobox'), '(a:1{Enter}');
    expect(run).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('at character 1');
  });

  it('Esc closes the list and keeps the text', async () => {
    render(<QueryInput value="" onRun={vi.fn()} suggest={suggest} />);
    const field = screen.getByRole('combobox');
    await userEvent.type(field, 'lev');
    await screen.findByRole('option');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
    expect(field).toHaveProperty('value', 'lev');
  });

  it('takes a pasted megabyte without parsing it', async () => {
    const run = vi.fn();
    render(<QueryInput value={'x'.repeat(1_000_000)} onRun={run} suggest={suggest} />);
    await userEvent.type(screen.getByRole('combobox'), '{Enter}');
    expect(run).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('at most');
  });
});
