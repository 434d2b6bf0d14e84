/** The shell, and the screen people open first: what both import without a promise is loaded with them. */
const roots = /\/src\/(app\/main\.tsx|features\/stream\/StreamPage\.tsx)$/;

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/** The chunk of a module: `first` when it is reached from a root by static imports, else what the bundler thinks best. */
export function firstPage(id: string, graph: Graph): string | null {
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (roots.test(next)) {
      return 'first';
    }
    if (!seen.has(next)) {
      seen.add(next);
      waiting.push(...(graph.getModuleInfo(next)?.importers ?? []));
    }
  }
  return null;
}
