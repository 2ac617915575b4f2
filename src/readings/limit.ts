import { ReadingError } from './error.ts';

/** Bytes. Custom XML parts of a megabyte have been lost by Excel; a large city's plan needs some 50 kB. */
const largest = 512 * 1024;

/** Throws `too-large` when the text needs more bytes than a reading may. */
export function requireSize(text: string): void {
  if (text.length > largest || new TextEncoder().encode(text).length > largest) {
    throw new ReadingError('too-large');
  }
}
