import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { TextField } from './Field';

/** Asks before what cannot be undone; for the gravest, the name has to be typed. */
export function ConfirmDialog({
  title,
  verb,
  danger,
  typed,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  verb: string;
  danger?: boolean;
  typed?: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const [text, setText] = useState('');
  return (
    <Dialog
      label={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone={danger ? 'danger' : 'accent'}
            refused={typed !== undefined && text !== typed ? `Type ${typed} first` : undefined}
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {verb}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-12 p-16">
        <p className="m-0 text-t2">{children}</p>
        {typed !== undefined && (
          <TextField
            label={`Type ${typed} to confirm`}
            value={text}
            onChange={(change) => setText(change.target.value)}
          />
        )}
      </div>
    </Dialog>
  );
}
