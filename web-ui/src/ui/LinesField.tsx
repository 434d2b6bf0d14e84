import { useState } from 'react';
import { TextArea } from './Field';

/** A list of texts, one per line; blank lines are nobody's. */
export function LinesField({
  label,
  hint,
  values,
  rows = 3,
  onChange,
}: {
  label: string;
  hint: string;
  values: readonly string[];
  rows?: number;
  onChange: (values: string[]) => void;
}) {
  const [text, setText] = useState(values.join('\n'));
  return (
    <TextArea
      mono
      rows={rows}
      label={label}
      hint={hint}
      value={text}
      onChange={(change) => {
        setText(change.target.value);
        onChange(
          change.target.value
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        );
      }}
    />
  );
}
