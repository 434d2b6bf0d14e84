/** Search parameters as people paste them: `q=is:new+level:fatal&project=a&project=b`, no JSON. */
export type Search = Record<string, string | string[] | undefined>;

export function parseSearch(text: string): Search {
  const search: Search = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const before = search[key];
    search[key] =
      before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return search;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') {
        parts.push(`${encodeURIComponent(key)}=${readable(String(one))}`);
      }
    }
  }
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Encodes what must be, leaves what a person reads: colons, slashes, brackets, commas. */
function readable(value: string): string {
  return encodeURIComponent(value)
    .replace(/%20/g, '+')
    .replace(/%(3A|2F|5B|5D|2C|40)/gi, (code) => decodeURIComponent(code));
}
