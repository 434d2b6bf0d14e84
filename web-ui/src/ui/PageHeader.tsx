import type { ReactNode } from 'react';

/** The 48 px bar on top of a screen. */
export function PageHeader({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="flex h-48 shrink-0 items-center gap-10 border-b border-line px-16">
      <h1 className="payload m-0 truncate text-title font-semibold">{title}</h1>
      {children}
      {actions && <div className="ml-auto flex shrink-0 items-center gap-8">{actions}</div>}
    </header>
  );
}
