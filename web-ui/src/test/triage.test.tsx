import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createQueryClient } from '~/api/client';
import { createAppRouter } from '~/app/router';
import { issueFixture, organization, person } from './fixtures';

const puts: { ids: number[]; command: { type: string } }[] = [];
let conflict = false;
const issues = [1, 2, 3].map(issueFixture);
const server = setupServer(
  http.get('*/api/v1/me', () => HttpResponse.json(person)),
  http.get('*/api/v1/orgs/acme', () => HttpResponse.json(organization)),
  http.get('*/api/v1/orgs/acme/views', () => HttpResponse.json([])),
  http.get('*/api/v1/orgs/acme/issues', () =>
    HttpResponse.json({ items: issues, next: null, total: { value: 3, exact: true }, events: 9 }),
  ),
  http.put('*/api/v1/orgs/acme/issues', async ({ request }) => {
    const body = (await request.json()) as (typeof puts)[number];
    puts.push(body);
    return HttpResponse.json({
      undo: 'token',
      skipped: 0,
      results: body.ids.map((id) =>
        conflict
          ? {
              id,
              ok: false,
              version: 9,
              error: 'version_conflict',
              conflict: { by: { id: 2, name: 'Jonas' }, at: new Date().toISOString(), version: 9 },
            }
          : { id, ok: true, version: 2 },
      ),
    });
  }),
  http.all('*/api/*', () =>
    HttpResponse.json({ code: 'not_found', detail: 'no' }, { status: 404 }),
  ),
);
beforeAll(() => server.listen());
afterEach(() => {
  puts.length = 0;
  conflict = false;
});
afterAll(() => server.close());

async function openStream() {
  const client = createQueryClient();
  const router = createAppRouter(client, createMemoryHistory({ initialEntries: ['/acme/issues'] }));
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await screen.findByRole('row', { name: /Error1/ }, { timeout: 5000 });
}

it('resolves by keyboard: focus, select, resolve, and the rows leave', async () => {
  await openStream();
  await userEvent.keyboard('jxjx');
  expect((await screen.findByRole('toolbar')).textContent).toContain('2 selected');
  await userEvent.keyboard('r');
  await waitFor(() => expect(puts[0]).toMatchObject({ ids: [1, 2], command: { type: 'resolve' } }));
  await waitFor(() => expect(screen.queryByRole('row', { name: /Error1/ })).toBeNull());
  expect(await screen.findByText(/Resolved 2 issues/)).toBeDefined();
});

it('says who was faster and puts the row back', async () => {
  conflict = true;
  await openStream();
  await userEvent.keyboard('je');
  expect(await screen.findByText(/Jonas changed it/)).toBeDefined();
  expect(await screen.findByRole('row', { name: /Error1/ })).toBeDefined();
});

it('lists in the sheet what is bound on this screen', async () => {
  await openStream();
  await userEvent.keyboard('?');
  expect(await screen.findByRole('heading', { name: 'Keyboard shortcuts' })).toBeDefined();
  expect(screen.getByText('Archive until it escalates')).toBeDefined();
});
