import { ExcelHost } from '../excel-host.ts';
import type { FaultName } from '../faults.ts';
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

export interface PaneOptions {
  /** Address of the add-in's page. */
  readonly page: string;
  /** Office's display language, e.g. `fi-FI`. */
  readonly locale: string;
  readonly label: string;
  /** Of the workbook's file. */
  readonly name: string;
  /** The file as it would be saved now. */
  readonly file: () => Promise<Uint8Array>;
  /** The pane of the workbook in front came or went. */
  readonly onVisible: (visible: boolean) => void;
  /** The pane's page has loaded; keys and dropped files inside it reach only its own window. */
  readonly onLoaded: (page: Window) => void;
  /** The page did not come, or is not the add-in's. */
  readonly onMissing: () => void;
}

/** Panes whose pages are loading or loaded: every page says by its window which one it is. */
const panes = new Set<Pane>();

window.sitovaConnect = (addin) => {
  for (const pane of panes) if (pane.frame.contentWindow === addin) pane.connect(addin);
};

/** The add-in beside the grid for one workbook: its own page with Microsoft's client, as Excel starts one for each. */
export class Pane {
  readonly frame = document.createElement('iframe');
  private readonly host: ExcelHost;
  private readonly bridge: Bridge;
  private readonly options: PaneOptions;
  /** The add-in can take commands. */
  private readonly ready: Promise<void>;
  private connected = false;

  constructor(workbook: HostWorkbook, options: PaneOptions) {
    const { page, locale, label, name, file, onLoaded, onMissing } = options;
    this.options = options;
    this.host = new ExcelHost(workbook);
    this.bridge = new Bridge(this.host, {
      language: locale,
      instanceId: crypto.randomUUID(),
      documentUrl: name,
      file,
      inTurn: (whose, work) => {
        const page = whose === 'addin' ? this.frame.contentWindow : null;
        (page ?? window).setTimeout(work);
      },
      openWindow: (address) => window.open(address, '_blank', 'noopener'),
    });
    this.frame.title = label;
    this.frame.src = `${page}?_host_Info=Excel$Mac$16.00$${locale}$$$disableLogging$0`;
    this.ready = new Promise((resolve) => {
      this.frame.addEventListener('load', () => {
        if (!this.connected || !this.frame.contentWindow) return onMissing();
        onLoaded(this.frame.contentWindow);
        resolve();
      });
    });
    this.host.session.pane.listen((visible) => {
      if (!this.frame.hidden) options.onVisible(visible);
    });
    panes.add(this);
    byId('pane-body', HTMLElement).append(this.frame);
  }

  connect(addin: object): void {
    this.connected = true;
    this.bridge.install(addin);
  }

  /** Puts this pane in front of the others, or behind them. */
  setFront(front: boolean): void {
    this.frame.hidden = !front;
    if (front) this.options.onVisible(this.host.session.pane.visible);
  }

  async press(command: Command): Promise<void> {
    if (command.functionName === null) return this.host.session.pane.show(true);
    await this.ready;
    await this.bridge.fireCommand(command.functionName, command.id);
  }

  /** The next request of the add-in meets this. */
  arm(fault: FaultName): void {
    this.host.arm(fault);
  }

  hide(): void {
    this.host.session.pane.show(false);
  }

  /** Closes the add-in's page and lets go of the workbook. */
  dispose(): void {
    panes.delete(this);
    this.frame.remove();
    this.bridge.dispose();
    this.host.dispose();
  }
}
