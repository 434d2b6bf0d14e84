import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { cx } from '~/lib/cx';
import { Button } from '~/ui/Button';
import { Menu } from '~/ui/Menu';

export interface SectionName {
  readonly id: string;
  readonly title: string;
}

/** The first four that people look for, as far as they fit; the menu has all. */
const linked = 5;

/** Where one is on a long page, and the way to the rest of it. */
export function SectionLinks({ sections }: { sections: readonly SectionName[] }) {
  const here = useSectionInView(sections);
  return (
    <nav aria-label="Sections" className="ml-auto flex items-center gap-12 text-t2 max-md:hidden">
      {sections.slice(1, linked).map(({ id, title }, index) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === here || undefined}
          className={cx(
            'whitespace-nowrap hover:text-t1 max-xl:hidden',
            id === here && 'text-t1',
            index > 1 && 'max-2xl:hidden',
          )}
          onClick={(click) => {
            // The router would take the hash for a navigation.
            click.preventDefault();
            show(id);
          }}
        >
          {title}
        </a>
      ))}
      <Menu
        label="Jump to a section"
        items={sections.map(({ id, title }, index) => ({
          label: title,
          keys: String(index + 1),
          checked: id === here,
          onSelect: () => show(id),
        }))}
        trigger={(props) => (
          <Button tone="ghost" size="sm" {...props}>
            Jump to
            <ChevronDown size={12} aria-hidden="true" />
          </Button>
        )}
      />
    </nav>
  );
}

export function show(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}

/** Below the header and the bar that stay: a section whose top is above this is the one that is read. */
const readingLine = 160;

function useSectionInView(sections: readonly SectionName[]): string | undefined {
  const [here, setHere] = useState<string>();
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setHere(
        sections.findLast(({ id }) => {
          const box = document.getElementById(id)?.getBoundingClientRect();
          return box && box.top < readingLine;
        })?.id,
      );
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    // Scrolling does not bubble, but it can be heard on the way down.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      cancelAnimationFrame(frame);
    };
  }, [sections]);
  return here;
}
