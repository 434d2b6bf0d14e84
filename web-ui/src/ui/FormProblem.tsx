import { useEffect, useState } from 'react';
import { Banner } from './states';

/** What went wrong with a form as a whole; a limit counts down to when another try is worth it. */
export function FormProblem({
  text,
  retryAfterSeconds,
}: {
  text: string;
  retryAfterSeconds?: number | undefined;
}) {
  const [left, setLeft] = useState(retryAfterSeconds ?? 0);
  useEffect(() => setLeft(retryAfterSeconds ?? 0), [retryAfterSeconds]);
  useEffect(() => {
    if (left > 0) {
      const timer = setTimeout(() => setLeft(left - 1), 1000);
      return () => clearTimeout(timer);
    }
  }, [left]);
  return (
    <div role="alert">
      <Banner tone="error">
        {text}
        {left > 0 && <span className="num"> Try again in {left} s.</span>}
      </Banner>
    </div>
  );
}
