import { type Query, segment, send } from './http';
import type { components, paths } from './schema';

/** The server's own description of its answers: one source for both sides. */
export type Schema<K extends keyof components['schemas']> = components['schemas'][K];

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type With<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];
type Operation<P extends keyof paths, M extends Method> =
  paths[P] extends Record<M, infer O> ? O : never;

type Content<T> = T extends { readonly content: { readonly 'application/json': infer J } }
  ? J
  : never;
type Answer<O> = O extends { readonly responses: infer R }
  ? R extends { readonly 200: infer A }
    ? Content<A>
    : undefined
  : never;
type Body<O> = O extends { readonly requestBody: infer B } ? Content<B> : undefined;

/** The names in braces of a path, each to be given. */
type Names<P extends string> = P extends `${string}{${infer N}}${infer Rest}`
  ? N | Names<Rest>
  : never;
type PathOf<P extends string> = { readonly [N in Names<P>]: string | number };

interface More {
  readonly query?: Query | undefined;
  readonly ifMatch?: string | number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const prefix = '/api/v1';

function fill(path: string, values: Readonly<Record<string, string | number>>): string {
  return path
    .slice(prefix.length)
    .replace(/\{(\w+)\}/g, (_, name: string) => segment(values[name] ?? ''));
}

async function call(
  method: string,
  path: string,
  values: object,
  body: unknown,
  more: More,
): Promise<unknown> {
  const response = await send(method, fill(path, values as Record<string, string | number>), {
    ...more,
    body,
  });
  return response.status === 204 ? undefined : response.json();
}

/** Calls whose path, parameters, body and answer are those of the OpenAPI document. */
export const api = {
  get: <P extends With<'get'>>(path: P, values: PathOf<P>, more: More = {}) =>
    call('GET', path, values, undefined, more) as Promise<Answer<Operation<P, 'get'>>>,
  post: <P extends With<'post'>>(
    path: P,
    values: PathOf<P>,
    body: Body<Operation<P, 'post'>>,
    more: More = {},
  ) => call('POST', path, values, body ?? {}, more) as Promise<Answer<Operation<P, 'post'>>>,
  put: <P extends With<'put'>>(
    path: P,
    values: PathOf<P>,
    body: Body<Operation<P, 'put'>>,
    more: More = {},
  ) => call('PUT', path, values, body, more) as Promise<Answer<Operation<P, 'put'>>>,
  patch: <P extends With<'patch'>>(
    path: P,
    values: PathOf<P>,
    body: Body<Operation<P, 'patch'>>,
    more: More = {},
  ) => call('PATCH', path, values, body, more) as Promise<Answer<Operation<P, 'patch'>>>,
  delete: <P extends With<'delete'>>(
    path: P,
    values: PathOf<P>,
    body?: Body<Operation<P, 'delete'>>,
  ) => call('DELETE', path, values, body, {}) as Promise<Answer<Operation<P, 'delete'>>>,
};
