import type { ReactNode } from 'react';
import { Logo } from './Logo';

/** The pages before the product: one card in the middle, nothing else to look at. */
export function AuthCard({
  title,
  note,
  wide,
  children,
}: {
  title: string;
  note?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <main className="grid min-h-dvh place-items-center bg-canvas p-16">
      <div className={wide ? 'w-[min(560px,100%)]' : 'w-[min(360px,100%)]'}>
        <div className="mb-20 flex items-center gap-10">
          <Logo size={28} />
          <div className="min-w-0">
            <h1 className="m-0 text-issue font-semibold">{title}</h1>
            {note && <p className="m-0 text-sec text-t2">{note}</p>}
          </div>
        </div>
        {children}
      </div>
    </main>
  );
}
