/** The little of Markdown that our own pages use. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'drawing'; readonly text: string };

/** Blocks in order. Front matter and comments are left out. */
export function parseMarkdown(source: string): Block[] {
  const lines = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\r?\n/);
  const blocks: Block[] = [];
  let at = 0;
  const take = (matches: (line: string) => boolean): string[] => {
    const start = at;
    while (at < lines.length && matches(lines[at]!)) at++;
    return lines.slice(start, at);
  };
  while (at < lines.length) {
    const line = lines[at]!;
    const heading = /^(#{1,6}) +(.*)$/.exec(line);
    if (line.trim() === '') at++;
    else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]!.length, text: heading[2]! });
      at++;
    } else if (line.startsWith('```')) {
      at++;
      blocks.push({ kind: 'drawing', text: take((one) => !one.startsWith('```')).join('\n') });
      at++;
    } else if (/^[-*] /.test(line)) {
      const items = take((one) => /^([-*] |  )\S/.test(one));
      blocks.push({ kind: 'list', items: joinItems(items) });
    } else {
      const text = take((one) => one.trim() !== '' && !/^(#|```|[-*] )/.test(one)).join(' ');
      blocks.push({ kind: 'paragraph', text });
    }
  }
  return blocks;
}

function joinItems(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (/^[-*] /.test(line) || items.length === 0) items.push(line.replace(/^[-*] /, '').trim());
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return items;
}
