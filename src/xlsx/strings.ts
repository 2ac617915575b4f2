import { checkLimit, type XlsxLimits } from './limits.ts';
import type { XmlHandler } from './scanner.ts';
import { decodeEscapes, detach } from './text.ts';

/** Collects the shared strings: rich text joined, phonetic guides left out. */
export class SharedStringsHandler implements XmlHandler {
  readonly strings: string[] = [];
  wantsText = false;
  private readonly limits: XlsxLimits;
  private value = '';
  private phonetic = false;

  constructor(limits: XlsxLimits) {
    this.limits = limits;
  }

  open(name: string): void {
    if (name === 'si') this.value = '';
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 't') this.wantsText = !this.phonetic;
  }

  close(name: string): void {
    if (name === 'si') {
      this.strings.push(detach(decodeEscapes(this.value)));
      checkLimit(this.limits, 'cells', this.strings.length);
    } else if (name === 'rPh') this.phonetic = false;
    else if (name === 't') this.wantsText = false;
  }

  text(text: string): void {
    this.value += text;
  }
}
