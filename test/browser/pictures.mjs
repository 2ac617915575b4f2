import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';

const pictures = path.resolve(import.meta.dirname, '../../test-output');

/** The whole page as it is now, for people to look at. */
export async function takePicture(page, name) {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, name) });
}

/** How many points of the grid have exactly this colour, such as `#fff4ce`. */
export async function pointsIn(page, colour) {
  const { data } = PNG.sync.read(await page.locator('#grid').screenshot());
  const sought = Number.parseInt(colour.slice(1), 16);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (data.readUIntBE(at, 3) === sought) count++;
  return count;
}
