/** Confirmed readings in the workbook and in files; a chunk of its own, since it brings the schema of the file. */
export { loadReading, removeReading, saveReading } from '../excel/reading-store.ts';
export { decodeReading } from '../readings/decode.ts';
export { encodeReading } from '../readings/encode.ts';
