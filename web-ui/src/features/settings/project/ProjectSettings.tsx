import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Empty } from '~/ui/states';
import { EnvironmentsPage } from './EnvironmentsPage';
import { FiltersPage } from './FiltersPage';
import { GeneralPage } from './GeneralPage';
import { GroupingPage } from './GroupingPage';
import { KeysPage } from './KeysPage';
import { LimitsPage } from './LimitsPage';
import { OwnershipPage } from './OwnershipPage';
import { PrivacyPage } from './PrivacyPage';
import { SamplingPage } from './SamplingPage';
import type { PageProps } from './SettingFrame';
import { StoragePage } from './StoragePage';

const pages: Readonly<Record<string, ComponentType<PageProps>>> = {
  general: GeneralPage,
  keys: KeysPage,
  limits: LimitsPage,
  environments: EnvironmentsPage,
  filters: FiltersPage,
  privacy: PrivacyPage,
  sampling: SamplingPage,
  grouping: GroupingPage,
  ownership: OwnershipPage,
  storage: StoragePage,
};

export function ProjectSettings() {
  const { org, project, page } = useParams({ from: '/$org/settings/projects/$project/$page' });
  const Page = pages[page];
  // A new project or page starts with nothing typed.
  return Page ? (
    <Page key={`${project}/${page}`} org={org} project={project} />
  ) : (
    <Empty title="No such setting">The list on the left has all of them.</Empty>
  );
}
