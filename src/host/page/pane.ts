import { ExcelHost } from '../excel-host.ts';
import { Bridge } from '../wire.ts';
import type { HostWorkbook } from '../workbook.ts';
import { byId } from './dom.ts';
import type { Command } from './manifest.ts';

declare global {
  interface Window {
    /** Set by the host page: connects the add-in's page to the open workbook. */
    sitovaConnect?: (addin: object) => void;
  }
}

interface PaneOptions {
  /** Address of the add-in's page. */
  readonly page: string;
  /** Office's display language, e.g. `fi-FI`. */
  readonly locale: string;
  readonly label: string;
  readonly onVisible: (visible: boolean) => void;
  /** The pane's page has loaded; keys and dropped files inside it reach only its own window. */
  readonly onLoaded: (page: Window) => void;
  /** The page did not come, or is not the add-in's. */
  readonly onMissing: () => void;
}

interface Connection {
  readonly host: ExcelHost;
  readonly bridge: Bridge;
  /** The add-in can take commands. */
  readonly ready: Promise<void>;
}

/** The add-in beside the grid: its own page with Microsoft's client, connected to one open workbook at a time. */
export class Pane {
  private readonly options: PaneOptions;
  private connection: Connection | null = null;

  constructor(options: PaneOptions) {
    this.options = options;
  }

  /** Starts the add-in anew for the workbook, as Excel does for each file it opens. */
  connect(workbook: HostWorkbook): void {
    const { page, locale, label, onVisible, onLoaded, onMissing } = this.options;
    const host = new ExcelHost(workbook);
    const bridge = new Bridge(host, {
      language: locale,
      instanceId: crypto.randomUUID(),
      openWindow: (address) => window.open(address, '_blank', 'noopener'),
    });
    const frame = document.createElement('iframe');
    frame.title = label;
    frame.src = `${page}?_host_Info=Excel$Mac$16.00$${locale}$$$disableLogging$0`;
    let connected = false;
    window.sitovaConnect = (addin) => {
      connected = true;
      bridge.install(addin);
    };
    const ready = new Promise<void>((resolve) => {
      frame.addEventListener('load', () => {
        if (!connected || !frame.contentWindow) return onMissing();
        onLoaded(frame.contentWindow);
        resolve();
      });
    });
    host.session.pane.listen(onVisible);
    onVisible(true);
    byId('pane-body', HTMLElement).replaceChildren(frame);
    this.connection = { host, bridge, ready };
  }

  /** Lets go of the workbook and closes the add-in's page. */
  disconnect(): void {
    this.connection?.bridge.dispose();
    this.connection?.host.dispose();
    this.connection = null;
    byId('pane-body', HTMLElement).replaceChildren();
  }

  async press(command: Command): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    if (command.functionName === null) return connection.host.session.pane.show(true);
    await connection.ready;
    await connection.bridge.fireCommand(command.functionName, command.id);
  }

  hide(): void {
    this.connection?.host.session.pane.show(false);
  }
}
