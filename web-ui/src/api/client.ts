import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './problem';

const fresh = 15_000;
/** How long a left screen is kept, so that Back is instant. */
const kept = 5 * 60_000;
const retries = 2;

/** What a second try cannot change is not tried again. */
function worthRetrying(count: number, error: Error): boolean {
  const passing = !(error instanceof ApiError) || error.status === 0 || error.status >= 502;
  return passing && count < retries;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: fresh,
        gcTime: kept,
        retry: worthRetrying,
        retryDelay: (count) => Math.min(1000 * 2 ** count, 8000) * (0.75 + Math.random() / 2),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
