import type { ErrorComponentProps } from '@tanstack/react-router';
import { explain } from '~/api/problem';
import { Button } from '~/ui/Button';
import { Empty, ErrorPanel } from '~/ui/states';

/** A screen broke: the rest of the page lives, and a reload of the code is one press away. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const outdated = /dynamically imported module|Importing a module/.test(explain(error));
  return outdated ? (
    <Empty
      title="A new version is here"
      action={
        <Button tone="accent" onClick={() => location.reload()}>
          Reload
        </Button>
      }
    >
      The server was updated since this page was opened.
    </Empty>
  ) : (
    <ErrorPanel title="This screen broke" detail={explain(error)} onRetry={reset} />
  );
}

export function NotFound() {
  return (
    <Empty
      title="Nothing lives at this address"
      action={
        <a href="/" className="text-acc underline">
          Go to issues
        </a>
      }
    >
      The link may be cut off, or what it named was removed.
    </Empty>
  );
}
