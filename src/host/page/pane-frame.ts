import { Bridge } from '../wire.ts';

declare global {
  interface Window {
    /** Set by the host page: connects the add-in's page to the open workbook. */
    sitovaConnect?: (addin: object) => void;
  }
}

/** Frames whose pages are loading or loaded: every page says by its window which one it is. */
const frames = new Set<PaneFrame>();

window.sitovaConnect = (addin) => {
  for (const frame of frames) if (frame.element.contentWindow === addin) frame.connect(addin);
};

/** The add-in's page in a frame. It begins to load at once; what it asks before the workbook is open waits. */
export class PaneFrame {
  readonly element = document.createElement('iframe');
  /** The page when it has loaded; null when none came, or it is not the add-in's. */
  readonly loaded: Promise<Window | null>;
  private connected = false;
  private readonly waiting: ((bridge: Bridge) => void)[] = [];
  private bridge: Bridge | null = null;

  constructor(page: string, locale: string, label: string, place: HTMLElement) {
    this.element.title = label;
    this.element.src = `${page}?_host_Info=Excel$Mac$16.00$${locale}$$$disableLogging$0`;
    this.loaded = new Promise((resolve) => {
      this.element.addEventListener('load', () => {
        resolve(this.connected ? this.element.contentWindow : null);
      });
    });
    frames.add(this);
    place.append(this.element);
  }

  connect(addin: object): void {
    this.connected = true;
    Bridge.installBefore(addin, (work) => {
      if (this.bridge) work(this.bridge);
      else this.waiting.push(work);
    });
  }

  /** The workbook is open. */
  answerBy(bridge: Bridge): void {
    this.bridge = bridge;
    for (const work of this.waiting.splice(0)) work(bridge);
  }

  dispose(): void {
    frames.delete(this);
    this.element.remove();
  }
}
