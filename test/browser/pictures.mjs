import { mkdir } from 'node:fs/promises';
import path from 'node:path';

const pictures = path.resolve(import.meta.dirname, '../../test-output');

/** The whole page as it is now, for people to look at. */
export async function takePicture(page, name) {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, name) });
}
