import { pngOf } from './png.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Points of colours by number; 0 is white. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  private readonly points: Uint8Array;
  private readonly colors = ['#FFFFFF'];

  constructor(width: number, height: number) {
    this.width = Math.max(1, Math.round(width));
    this.height = Math.max(1, Math.round(height));
    this.points = new Uint8Array(this.width * this.height);
  }

  fill(left: number, top: number, right: number, bottom: number, color: string): void {
    const number = this.numberOf(color);
    const [from, to] = [Math.round(Math.min(left, right)), Math.round(Math.max(left, right))];
    const [first, last] = [Math.round(Math.min(top, bottom)), Math.round(Math.max(top, bottom))];
    for (let y = first; y < last; y++) for (let x = from; x < to; x++) this.set(x, y, number);
  }

  line(from: Spot, to: Spot, color: string, thickness = 1): void {
    const number = this.numberOf(color);
    const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y), 1));
    for (let step = 0; step <= steps; step++) {
      const x = Math.round(from.x + ((to.x - from.x) * step) / steps);
      const y = Math.round(from.y + ((to.y - from.y) * step) / steps);
      for (let dx = 0; dx < thickness; dx++)
        for (let dy = 0; dy < thickness; dy++) this.set(x + dx, y + dy, number);
    }
  }

  /** A piece of a pie; turns are counted from the top, clockwise. */
  wedge(center: Spot, radius: number, hole: number, from: number, to: number, color: string): void {
    const number = this.numberOf(color);
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) {
        const distance = Math.hypot(dx, dy);
        const turn = (Math.atan2(dx, -dy) / (2 * Math.PI) + 1) % 1;
        if (distance > radius || distance < hole || turn < from || turn >= to) continue;
        this.set(Math.round(center.x + dx), Math.round(center.y + dy), number);
      }
    }
  }

  png(): Promise<string> {
    return pngOf(this.width, this.height, this.points, this.colors);
  }

  private set(x: number, y: number, number: number): void {
    if (x >= 0 && y >= 0 && x < this.width && y < this.height) this.points[y * this.width + x] = number;
  }

  private numberOf(color: string): number {
    const known = this.colors.indexOf(color);
    if (known >= 0 || this.colors.length > 255) return Math.max(0, known);
    return this.colors.push(color) - 1;
  }
}
