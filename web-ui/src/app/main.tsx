import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '~/api/client';
import { applyTheme } from '~/lib/preferences';
import { createAppRouter } from './router';
import '~/styles/main.css';

applyTheme();
const client = createQueryClient();
const router = createAppRouter(client);
const host = document.getElementById('app');
if (!host) {
  throw new Error('index.html has no #app');
}

createRoot(host).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
