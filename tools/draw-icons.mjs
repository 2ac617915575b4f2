// Draws the icons of the ribbon and the manifest into assets/icons. Run: node tools/draw-icons.mjs
import fs from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';

const folder = path.resolve(import.meta.dirname, '../assets/icons');
const samples = 8;

// Both keep a contrast of at least 3:1 against Excel's white and its black ribbon.
const teal = [13, 139, 124];
const grey = [121, 121, 121];

/**
 * Every size has its own drawing on whole pixels. `check`: left, turn and right end of the tick; `pen`: its width;
 * `lines`: tops of the accountant's double line under a proved total; `line`: their height; `edge`: side margin.
 * `frame`: the outline of pane and goals as left, top, right, bottom; `pane`: where the pane or the second column begins.
 */
// oxfmt-ignore
const drawings = {
  16: { check: [[3, 5.5], [6.5, 9], [13, 2.5]], pen: 2, lines: [12, 14], line: 1, edge: 2, frame: [1, 2, 15, 14], pane: 9 },
  20: { check: [[4, 7], [8, 11], [16, 3]], pen: 2.5, lines: [15, 17], line: 1, edge: 3, frame: [2, 3, 18, 17], pane: 11 },
  24: { check: [[4.5, 8], [9.5, 13], [19.5, 3]], pen: 3, lines: [17, 20], line: 2, edge: 3, frame: [2, 3, 22, 21], pane: 13 },
  32: { check: [[6, 11], [12.5, 17.5], [26, 4]], pen: 4, lines: [23, 27], line: 2, edge: 4, frame: [3, 4, 29, 28], pane: 18 },
  40: { check: [[7, 13.5], [15.5, 22], [33, 4.5]], pen: 5, lines: [28, 33], line: 3, edge: 5, frame: [4, 6, 36, 34], pane: 22 },
  48: { check: [[9, 16.5], [19, 26.5], [39, 6.5]], pen: 6, lines: [34, 40], line: 3, edge: 6, frame: [4, 7, 44, 41], pane: 27 },
  64: { check: [[12, 22], [25, 35], [52, 8]], pen: 8, lines: [45, 53], line: 4, edge: 8, frame: [6, 10, 58, 54], pane: 36 },
  80: { check: [[15, 28], [31.5, 44.5], [65, 11]], pen: 10, lines: [56, 66], line: 5, edge: 10, frame: [8, 12, 72, 68], pane: 45 },
};

fs.mkdirSync(folder, { recursive: true });
for (const [name, drawing] of Object.entries(drawings)) {
  const size = Number(name);
  write(`check-${size}.png`, size, checkShapes(size, drawing));
  write(`pane-${size}.png`, size, paneShapes(drawing));
  write(`goals-${size}.png`, size, goalsShapes(drawing));
}

function checkShapes(size, { check, pen, lines, line, edge }) {
  return [
    {
      color: grey,
      covers: (x, y) => x > edge && x < size - edge && lines.some((top) => y > top && y < top + line),
    },
    { color: teal, covers: (x, y) => Math.min(...pairs(check).map((leg) => distance(x, y, leg))) < pen / 2 },
  ];
}

function paneShapes({ frame: [left, top, right, bottom], pane, line }) {
  const within = (x, y, inset) =>
    x > left + inset && x < right - inset && y > top + inset && y < bottom - inset;
  return [
    { color: grey, covers: (x, y) => within(x, y, 0) && !within(x, y, line) },
    { color: teal, covers: (x, y) => x > pane && within(x, y, line + Math.ceil(line / 2)) },
  ];
}

/** A table under its heading. */
function goalsShapes({ frame: [left, top, right, bottom], pane, line }) {
  const within = (x, y, inset) =>
    x > left + inset && x < right - inset && y > top + inset && y < bottom - inset;
  const heading = top + Math.round((bottom - top) / 3);
  const row = Math.round((heading + bottom) / 2);
  const isRule = (x, y) => (x > pane - line && x < pane) || (y > row - line / 2 && y < row + line / 2);
  return [
    { color: grey, covers: (x, y) => within(x, y, 0) && (!within(x, y, line) || isRule(x, y)) },
    { color: teal, covers: (x, y) => within(x, y, 0) && y < heading },
  ];
}

function pairs(points) {
  return points.slice(1).map((point, index) => [points[index], point]);
}

/** From a point to a line segment. */
function distance(x, y, [[ax, ay], [bx, by]]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

function write(name, size, shapes) {
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) paint(png.data, (y * size + x) * 4, x, y, shapes);
  }
  fs.writeFileSync(path.join(folder, name), PNG.sync.write(png));
}

/** Averages many points of the pixel; the later shape lies on top. */
function paint(data, offset, x, y, shapes) {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let i = 0; i < samples * samples; i++) {
    const px = x + ((i % samples) + 0.5) / samples;
    const py = y + (Math.floor(i / samples) + 0.5) / samples;
    const shape = shapes.findLast(({ covers }) => covers(px, py));
    if (!shape) continue;
    hits++;
    shape.color.forEach((part, channel) => (sum[channel] += part));
  }
  if (hits === 0) return;
  sum.forEach((part, channel) => (data[offset + channel] = Math.round(part / hits)));
  data[offset + 3] = Math.round((255 * hits) / (samples * samples));
}
