import { Check, Copy as CopyIcon } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button, type ButtonTone } from './Button';
import { toast } from './Toasts';

export async function copyText(text: string, said = 'Copied'): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(said);
  } catch {
    toast('The browser did not allow copying', { tone: 'error' });
  }
}

export function CopyButton({
  text,
  label,
  tone = 'ghost',
  size = 'sm',
  icon,
  children,
}: {
  text: string | (() => string | Promise<string>);
  label: string;
  tone?: ButtonTone;
  size?: 'sm' | 'md';
  icon?: ReactNode;
  children?: ReactNode;
}) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (done) {
      const timer = setTimeout(() => setDone(false), 1500);
      return () => clearTimeout(timer);
    }
  }, [done]);
  return (
    <Button
      tone={tone}
      size={size}
      aria-label={children ? undefined : label}
      icon={done ? <Check size={13} /> : (icon ?? <CopyIcon size={13} />)}
      onClick={async () => {
        await copyText(typeof text === 'string' ? text : await text(), `${label}: done`);
        setDone(true);
      }}
    >
      {children}
    </Button>
  );
}
