/** A stack frame as the API sends it; frames stand oldest first. */
export interface Frame {
  readonly function?: string | null;
  readonly module?: string | null;
  readonly filename?: string | null;
  readonly absPath?: string | null;
  readonly package?: string | null;
  readonly line?: number | null;
  readonly column?: number | null;
  readonly inApp?: boolean | null;
  readonly pre?: readonly string[] | null;
  readonly context?: string | null;
  readonly post?: readonly string[] | null;
  readonly vars?: unknown;
  readonly link?: { readonly label: string; readonly url: string } | null;
  readonly instruction?: string | null;
}

/** `com.acme.checkout.PromoService` → `c.a.checkout.PromoService`: the tail tells, the head is the same everywhere. */
export function shortModule(module: string): string {
  const parts = module.split('.');
  return parts.map((part, index) => (index < parts.length - 2 ? (part[0] ?? '') : part)).join('.');
}

/** The library a frame belongs to, for the name of a fold. */
export function libraryOf(frame: Frame): string | undefined {
  const path = frame.filename ?? frame.absPath ?? '';
  const installed =
    /(?:node_modules|site-packages|gems|vendor|\.cargo\/registry\/src\/[^/]+)\/((?:@[^/]+\/)?[^/]+)/.exec(
      path,
    );
  if (installed) {
    return installed[1];
  }
  if (frame.module?.includes('.')) {
    const [first = '', second = '', third] = frame.module.split('.');
    return third ? `${first[0]}.${second[0]}.${third}` : frame.module;
  }
  return frame.module ?? frame.package?.split('/').at(-1) ?? (path || undefined);
}

export function fileOf(frame: Frame): string {
  const path = frame.filename ?? frame.absPath ?? frame.package ?? '';
  return path.split(/[\\/]/).at(-1) ?? path;
}
