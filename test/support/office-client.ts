import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Bridge } from '../../src/host/wire.ts';

/** What Microsoft's client leaves on its page. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The page object the client runs on: functions for ribbon commands may be put here. */
  readonly page: Record<string, unknown>;
  stop(): void;
}

const dist = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const compiled = new Map<string, Scripted>();
type Scripted = (this: unknown, scope: object) => void;

/**
 * Starts Microsoft's unmodified office.js in plain Node, connected to the bridge. The scripts see a page of their own
 * through a scope object; errors they throw belong to this realm and nothing is left on globalThis.
 */
export async function startOfficeClient(bridge: Bridge, language: string): Promise<OfficeClient> {
  const page = new Page(language);
  bridge.install(page.window);
  page.run('office.js');
  const office = page.window['Office'] as typeof Office;
  await office.onReady();
  return {
    Excel: page.window['Excel'] as typeof Excel,
    Office: office,
    OfficeExtension: page.window['OfficeExtension'] as typeof OfficeExtension,
    page: page.window,
    stop: () => page.stop(),
  };
}

/** The language's own names, which the scripts use most and never replace; `arguments` belongs to each function. */
const languageNames = new Set([
  ...(runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]),
  'arguments',
]);
/** Another client's may stand on globalThis. */
const clientNames = new Set(['Excel', 'Office', 'OfficeExtension']);

const origin = 'https://add-in.example/';

class Page {
  readonly window: Record<string, unknown>;
  private readonly scope: object;
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(language: string) {
    this.window = this.buildWindow(`?_host_Info=Excel$Mac$16.00$${language}$$$disableLogging$0`);
    this.scope = new Proxy(this.window, {
      has: (target, name) =>
        typeof name === 'string' &&
        !languageNames.has(name) &&
        (name in target || clientNames.has(name) || !(name in globalThis)),
    });
  }

  run(file: string): void {
    let script = compiled.get(file);
    if (!script) {
      const code = readFileSync(join(dist, file), 'utf8');
      script = new Function('page', `with (page) {${code}\n}`) as Scripted;
      compiled.set(file, script);
    }
    script.call(this.window, this.scope);
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private buildWindow(search: string): Record<string, unknown> {
    const location = {
      href: origin + search,
      search,
      hash: '',
      protocol: 'https:',
      host: 'add-in.example',
      origin,
    };
    const ownScript = { src: `${origin}office.js`, getAttribute: () => `${origin}office.js` };
    const head = { appendChild: (element: ScriptElement) => this.load(element) };
    const window: Record<string, unknown> = {
      location,
      document: {
        location,
        URL: location.href,
        readyState: 'complete',
        head,
        body: head,
        createElement: () => ({ setAttribute: nothing, getAttribute: () => null, style: {} }),
        getElementsByTagName: (tag: string) =>
          tag === 'script' ? [ownScript] : tag === 'head' ? [head] : [],
        addEventListener: nothing,
      },
      navigator: { userAgent: 'Node', platform: 'Mac', language: 'fi-FI' },
      sessionStorage: storage(),
      localStorage: storage(),
      addEventListener: nothing,
      removeEventListener: nothing,
      history: {},
      setTimeout: (run: () => void, delay?: number) => this.keep(setTimeout(run, delay)),
      setInterval: (run: () => void, delay?: number) => this.keep(setInterval(run, delay)),
    };
    return Object.assign(window, { window, self: window, top: window, parent: window });
  }

  private load(element: ScriptElement): void {
    if (!element.src?.startsWith(origin)) return;
    queueMicrotask(() => {
      this.run(element.src!.slice(origin.length));
      element.readyState = 'loaded';
      (element.onload ?? element.onreadystatechange)?.();
    });
  }

  private keep(timer: NodeJS.Timeout): NodeJS.Timeout {
    this.timers.add(timer);
    return timer;
  }
}

interface ScriptElement {
  src?: string;
  readyState?: string;
  onload?: () => void;
  onreadystatechange?: () => void;
}

function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

function nothing(): void {}
