/** Confirmed readings and explanations in the workbook and in files; a chunk of its own, since it brings the schema of the file. */
export { saveExplanations } from '../excel/explanation-store.ts';
export { loadKept } from '../excel/kept-store.ts';
export { removeReading, saveReading } from '../excel/reading-store.ts';
export { decodeReading } from '../readings/decode.ts';
export { encodeReading } from '../readings/encode.ts';
