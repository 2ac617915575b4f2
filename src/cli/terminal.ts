import { styleText } from 'node:util';

/** Where a command writes. Results go out, everything else goes to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Characters per line for prose. */
  readonly width: number;
  readonly coloured: boolean;
}

export type Look = 'strong' | 'faint' | 'error' | 'warning' | 'good';

const codes = { strong: 'bold', faint: 'dim', error: 'red', warning: 'yellow', good: 'green' } as const;

export function paint(terminal: Terminal, look: Look, text: string): string {
  return terminal.coloured ? styleText(codes[look], text, { validateStream: false }) : text;
}

/** The terminal of this process: no colour when the output is no screen or NO_COLOR is set. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  // A reader such as `head` may close the pipe early; what it has not read it did not want.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    width: Math.max(40, Math.min(100, stdout.columns || 100)),
    coloured: stdout.isTTY && !process.env['NO_COLOR'],
  };
}

/** Breaks prose at spaces, never at no-break spaces, and indents every line. */
export function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    if (line && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  if (line) lines.push(line);
  return lines.map((each) => ' '.repeat(indent) + each + '\n').join('');
}
