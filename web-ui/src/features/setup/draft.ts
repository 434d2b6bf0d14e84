const key = 'faultline.setup';

/** What was typed before a reload; secrets are never kept. */
export function draftOf(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

export function keepDraft(values: Record<string, string> | undefined): void {
  if (!values) {
    sessionStorage.removeItem(key);
    return;
  }
  const { password: _password, code: _code, ...rest } = values;
  sessionStorage.setItem(key, JSON.stringify(rest));
}
