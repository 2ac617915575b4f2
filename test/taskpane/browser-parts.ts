import { webcrypto } from 'node:crypto';
import { DecompressionStream, ReadableStream, TransformStream, WritableStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { MessageChannel } from 'node:worker_threads';

/** What every browser has and jsdom lacks. */
export function installBrowserParts({ systemDark = false } = {}): void {
  Object.assign(globalThis, {
    DecompressionStream,
    MessageChannel,
    ReadableStream,
    TransformStream,
    WritableStream,
    TextDecoder,
    TextEncoder,
    structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
    matchMedia: () => ({ matches: systemDark, addEventListener: () => {}, removeEventListener: () => {} }),
  });
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  if (typeof CSSStyleSheet !== 'undefined') CSSStyleSheet.prototype.insertRule = () => 0;
  if (typeof Blob !== 'undefined') Object.assign(Blob.prototype, { text: textOf });
}

function textOf(this: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error!));
    reader.readAsText(this);
  });
}
