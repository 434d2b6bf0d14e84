/** Where a link of Sentry's shape leads here, or undefined for a shape that means nothing. */
export function placeOf(path: string, search: string): string | undefined {
  const parts = path.split('/').filter(Boolean);
  if (parts[0] === 'organizations' && parts[1]) {
    return inOrganization(parts[1], parts.slice(2), search);
  }
  if (parts[0] === 'settings' && parts[1] && parts[2] === 'projects' && parts[3]) {
    return `/${parts[1]}/settings/projects/${parts[3]}/${settings[parts[4] ?? ''] ?? 'general'}`;
  }
  // The oldest shape names the project before the issue.
  const [org, , word, ...rest] = parts;
  return org && word === 'issues' ? inOrganization(org, ['issues', ...rest], search) : undefined;
}

const settings: Readonly<Record<string, string>> = {
  keys: 'keys',
  'issue-grouping': 'grouping',
  'security-and-privacy': 'privacy',
  ownership: 'ownership',
  filters: 'filters',
};

function inOrganization(org: string, parts: readonly string[], search: string): string | undefined {
  const [room, id, word, event] = parts;
  switch (room) {
    case undefined:
      return `/${org}/issues`;
    case 'issues': {
      if (!id) {
        return `/${org}/issues${listSearch(search)}`;
      }
      const chosen = word === 'events' && event ? `?event=${event.replaceAll('-', '')}` : '';
      return `/${org}/issues/${id}${chosen}`;
    }
    case 'releases':
      return `/${org}/releases${id ? `/${id}` : ''}`;
    case 'projects':
      return `/${org}/issues${id ? `?project=${id}` : ''}`;
    default:
      return undefined;
  }
}

/** The parameters that mean the same under another name. */
function listSearch(search: string): string {
  const old = new URLSearchParams(search);
  const next = new URLSearchParams();
  for (const [from, to] of [
    ['query', 'q'],
    ['environment', 'env'],
    ['statsPeriod', 't'],
  ] as const) {
    for (const value of old.getAll(from)) {
      next.append(to, value);
    }
  }
  const text = next.toString();
  return text ? `?${text}` : '';
}
