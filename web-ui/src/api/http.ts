import { ApiError, errorOf } from './problem';

type Scalar = string | number | boolean;
export type Query = Readonly<Record<string, Scalar | readonly Scalar[] | null | undefined>>;

interface Options {
  readonly query?: Query | undefined;
  readonly body?: unknown;
  readonly ifMatch?: string | number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Longer than any budget of the server, so that its own answer comes first. */
const timeout = 30_000;

const signedOut = new Set<() => void>();

/** Told when the server no longer knows the session. */
export function onSignedOut(listener: () => void): () => void {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

export async function send(method: string, path: string, options: Options = {}): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  if (options.ifMatch !== undefined) {
    headers['If-Match'] = `"${options.ifMatch}"`;
  }
  if (method !== 'GET') {
    headers['X-XSRF-TOKEN'] = cookie('XSRF-TOKEN') ?? '';
  }
  const limit = AbortSignal.timeout(timeout);
  const response = await reach(`/api/v1${path}${queryString(options.query)}`, {
    method,
    headers,
    credentials: 'same-origin',
    signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  if (response.ok) {
    return response;
  }
  const error = await errorOf(response);
  if (error.code === 'not_signed_in') {
    for (const listener of signedOut) {
      listener();
    }
  }
  throw error;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    throw new ApiError(
      0,
      'unreachable',
      late ? 'The server did not answer in time' : 'The server cannot be reached',
    );
  }
}

async function json<T>(method: string, path: string, options?: Options): Promise<T> {
  const response = await send(method, path, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export const http = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) =>
    json<T>('GET', path, { query, signal }),
  text: async (path: string) => (await send('GET', path)).text(),
  post: <T = void>(path: string, body: unknown = {}, query?: Query) =>
    json<T>('POST', path, { body, query }),
  put: <T = void>(path: string, body: unknown, ifMatch?: string | number) =>
    json<T>('PUT', path, { body, ifMatch }),
  patch: <T = void>(path: string, body: unknown, ifMatch?: string | number) =>
    json<T>('PATCH', path, { body, ifMatch }),
  delete: <T = void>(path: string, body?: unknown) => json<T>('DELETE', path, { body }),
};

function queryString(query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    const values: readonly Scalar[] = Array.isArray(value) ? value : [value as Scalar];
    for (const one of values) {
      if (one !== undefined && one !== null && one !== '') {
        params.append(key, String(one));
      }
    }
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : undefined;
}

/** A path segment from data: a release may be called `../admin`. */
export function segment(value: string | number): string {
  return encodeURIComponent(String(value)).replace(/^\.+$/, (dots) => dots.replaceAll('.', '%2E'));
}
