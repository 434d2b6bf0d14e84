import { Link, Outlet, useParams } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useOrg } from '~/api/organization';
import { oneLine } from '~/lib/text';
import { TextField } from '~/ui/Field';
import { PageHeader } from '~/ui/PageHeader';
import { organizationPages, projectPages } from './pages';

const look =
  'flex min-h-28 items-center rounded-control px-8 text-t2 hover:bg-s2 hover:text-t1 touch:min-h-44';
const chosen = { className: 'bg-s3 text-t1 font-medium' };

/** Flat and searchable: every page of settings in one list. */
export function SettingsLayout() {
  const { org } = useParams({ from: '/$org' });
  const current = useParams({ strict: false });
  const data = useOrg(org);
  const [text, setText] = useState('');
  const wanted = text.toLowerCase();
  const fits = (...words: string[]) => words.join(' ').toLowerCase().includes(wanted);
  return (
    <>
      <PageHeader title="Settings" />
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <nav
          aria-label="Settings"
          className="w-232 shrink-0 overflow-y-auto border-r border-line p-12 max-md:max-h-[34dvh] max-md:w-full max-md:border-r-0 max-md:border-b"
        >
          <TextField
            label="Find a setting"
            hideLabel
            placeholder="Find a setting"
            value={text}
            onChange={(change) => setText(change.target.value)}
          />
          <h2 className="m-0 px-8 pt-12 pb-4 text-meta font-medium text-t3">
            {data ? oneLine(data.name, 40) : 'Organisation'}
          </h2>
          {organizationPages
            .filter((page) => fits(page.label, page.words))
            .map((page) => (
              <Link
                key={page.to}
                to={page.to}
                params={{ org }}
                className={look}
                activeProps={chosen}
                activeOptions={{ exact: true }}
              >
                {page.label}
              </Link>
            ))}
          {data?.projects.map((project) => {
            const pages = projectPages.filter((page) => fits(project.name, page.label, page.words));
            return (
              pages.length > 0 && (
                <details
                  key={project.slug}
                  open={wanted !== '' || project.slug === current.project || undefined}
                  className="mt-8"
                >
                  <summary className="payload flex gap-6 min-h-28 items-center truncate rounded-control px-8 font-medium hover:bg-s2 touch:min-h-44">
                    <ChevronRight
                      size={12}
                      aria-hidden="true"
                      className="shrink-0 text-t3 transition-transform duration-100 in-open:rotate-90"
                    />
                    {oneLine(project.name, 60)}
                  </summary>
                  {pages.map((page) => (
                    <Link
                      key={page.id}
                      to="/$org/settings/projects/$project/$page"
                      params={{ org, project: project.slug, page: page.id }}
                      className={`${look} pl-20!`}
                      activeProps={chosen}
                    >
                      {page.label}
                    </Link>
                  ))}
                </details>
              )
            );
          })}
        </nav>
        <div className="min-h-0 min-w-0 flex-1 overflow-y-auto">
          <Outlet />
        </div>
      </div>
    </>
  );
}
