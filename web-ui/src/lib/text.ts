// Controls and format marks reorder or hide the text around them, and are shown by name: a function called
// `‮gpj.exe` must not lie. Line ends and tabs are text; joiners make emoji and scripts.
const controls = /(?![\t\n\r\u00ad\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Payload text as it may stand on the page: one bounded piece, direction and control marks made visible. */
export function plain(text: string, longest = 2000): string {
  const piece = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return piece.replace(
    controls,
    (mark) => `‹U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

/** The first line, for rows that have one line only. */
export function oneLine(text: string, longest = 300): string {
  const end = text.search(/[\r\n]/);
  return plain(end < 0 ? text : text.slice(0, end), longest);
}

/** Only http(s) addresses from payloads become links. */
export function safeHref(address: string): string | undefined {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** `next` after a login: a path of this origin, never another host. */
export function samePath(next: string | undefined): string | undefined {
  if (!next?.startsWith('/') || next.startsWith('//') || next.includes('\\')) {
    return undefined;
  }
  const url = new URL(next, 'http://here.invalid');
  return url.host === 'here.invalid' ? url.pathname + url.search + url.hash : undefined;
}

export function initials(name: string): string {
  const words = plain(name, 60)
    .split(/[\s._-]+/)
    .filter(Boolean);
  const [first = '', second = ''] = [words[0], words.length > 1 ? words[words.length - 1] : ''];
  return ((first[0] ?? '?') + (second?.[0] ?? first[1] ?? '')).toUpperCase();
}

/** One of n, the same for the same text: colours of people and teams. */
export function bucketOf(text: string, n: number): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (hash * 31 + text.charCodeAt(i)) | 0;
  }
  return Math.abs(hash) % n;
}
