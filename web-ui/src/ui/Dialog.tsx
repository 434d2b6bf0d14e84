import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { cx } from '~/lib/cx';
import { Button } from './Button';

const shapes = {
  dialog: 'm-auto w-[min(520px,calc(100vw-24px))] rounded-dialog',
  wide: 'm-auto w-[min(840px,calc(100vw-24px))] rounded-dialog',
  palette: 'mx-auto mt-[14vh] w-[min(640px,calc(100vw-16px))] rounded-dialog overflow-hidden',
  sheet: 'sheet w-[min(420px,100vw)] border-y-0! border-r-0!',
};

/** The browser's own modal dialog: focus is kept inside and goes back to the opener, Esc closes the top one. */
export function Dialog({
  label,
  shape = 'dialog',
  onClose,
  header = true,
  children,
  footer,
}: {
  label: string;
  shape?: keyof typeof shapes;
  onClose: () => void;
  header?: boolean;
  children: ReactNode;
  footer?: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
      }
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key for this; the press is on the backdrop
    <dialog
      ref={dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) {
          onClose();
        }
      }}
      className={cx('layer text-body text-t1', shapes[shape])}
    >
      <div className="flex max-h-[inherit] flex-col">
        {header && (
          <div className="flex items-center justify-between gap-8 border-b border-line px-16 py-10">
            <h2 className="m-0 text-title font-semibold">{label}</h2>
            <Button
              tone="ghost"
              size="sm"
              aria-label="Close"
              icon={<X size={14} />}
              onClick={onClose}
            />
          </div>
        )}
        {children}
        {footer && (
          <div className="flex justify-end gap-8 border-t border-line px-16 py-10">{footer}</div>
        )}
      </div>
    </dialog>
  );
}
