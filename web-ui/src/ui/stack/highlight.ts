import type { HLJSApi, LanguageFn } from 'highlight.js';

export interface Piece {
  readonly text: string;
  readonly scope?: string | undefined;
}

/** One line of code as coloured pieces. */
export type CodeLine = readonly Piece[];

const loaders: Readonly<Record<string, () => Promise<{ default: LanguageFn }>>> = {
  java: () => import('highlight.js/lib/languages/java'),
  kotlin: () => import('highlight.js/lib/languages/kotlin'),
  javascript: () => import('highlight.js/lib/languages/javascript'),
  typescript: () => import('highlight.js/lib/languages/typescript'),
  python: () => import('highlight.js/lib/languages/python'),
  go: () => import('highlight.js/lib/languages/go'),
  ruby: () => import('highlight.js/lib/languages/ruby'),
  php: () => import('highlight.js/lib/languages/php'),
  csharp: () => import('highlight.js/lib/languages/csharp'),
  rust: () => import('highlight.js/lib/languages/rust'),
  swift: () => import('highlight.js/lib/languages/swift'),
  sql: () => import('highlight.js/lib/languages/sql'),
};

const byExtension: Readonly<Record<string, string>> = {
  java: 'java',
  kt: 'kotlin',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  py: 'python',
  go: 'go',
  rb: 'ruby',
  php: 'php',
  cs: 'csharp',
  rs: 'rust',
  swift: 'swift',
};

/** Minified code has lines of megabytes and no colours worth the wait. */
const longestBlock = 20_000;

export function languageOf(file: string): string | undefined {
  return byExtension[file.split('.').at(-1)?.toLowerCase() ?? ''];
}

let core: Promise<HLJSApi> | undefined;

/** Colours a block once its language is loaded. Plain text is what stands on the page until then. */
export async function highlight(
  lines: readonly string[],
  language: string,
): Promise<CodeLine[] | undefined> {
  const text = lines.join('\n');
  const load = loaders[language];
  if (!load || text.length > longestBlock) {
    return undefined;
  }
  core ??= import('highlight.js/lib/core').then((module) => module.default);
  const [hljs, definition] = await Promise.all([core, load()]);
  if (!hljs.getLanguage(language)) {
    hljs.registerLanguage(language, definition.default);
  }
  return toLines(hljs.highlight(text, { language, ignoreIllegals: true }).value);
}

/** Reads the highlighter's markup as a document of text and scopes; no markup of it reaches the page. */
function toLines(markup: string): CodeLine[] {
  const lines: Piece[][] = [[]];
  const visit = (node: Node, scope: string | undefined) => {
    if (node instanceof Element) {
      for (const child of node.childNodes) {
        visit(child, node.className || scope);
      }
      return;
    }
    const [first = '', ...rest] = (node.textContent ?? '').split('\n');
    lines.at(-1)?.push({ text: first, scope });
    for (const line of rest) {
      lines.push([{ text: line, scope }]);
    }
  };
  const parsed = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
  for (const child of parsed.body.childNodes) {
    visit(child, undefined);
  }
  return lines;
}
