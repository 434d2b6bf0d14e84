import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { attachmentsQuery, eventPath } from '~/api/issues/facets';
import { bytes } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { Chip } from '~/ui/Chip';
import { Panel, Section } from '~/ui/Section';

/** Files that came with the event. They are offered to be saved, never shown: their content is somebody else's. */
export function AttachmentSection({ org, event }: { org: string; event: string }) {
  const { data } = useQuery(attachmentsQuery(org, event));
  return data && data.length > 0 ? (
    <Section id="attachments" title="Attachments" note={<Chip>{data.length}</Chip>}>
      <Panel>
        {data.map((file) => (
          <a
            key={file.id}
            href={`/api/v1${eventPath(org, event)}/attachments/${encodeURIComponent(file.id)}`}
            download={oneLine(file.name, 120)}
            className="flex min-h-34 items-center gap-10 border-b border-line px-12 last:border-0 hover:bg-s2 touch:min-h-44"
          >
            <Download size={13} className="shrink-0 text-t3" aria-hidden="true" />
            <span className="mono payload min-w-0 flex-1 truncate">{oneLine(file.name, 160)}</span>
            <span className="text-sec text-t3 max-md:hidden">{oneLine(file.contentType, 60)}</span>
            <span className="num text-sec text-t2">{bytes(file.size)}</span>
          </a>
        ))}
      </Panel>
    </Section>
  ) : null;
}
