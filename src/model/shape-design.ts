import type { ChartCorner } from './chart-design.ts';

/** A shape as files are told of it. Colours are `#rrggbb`, measures points, transparency from 0 to 1. */
export interface ShapeDesign {
  readonly name: string;
  readonly altTitle?: string;
  readonly altText?: string;
  readonly hidden?: boolean;
  /** From the sheet's corner. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Clockwise, in degrees. */
  readonly rotation?: number;
  readonly is: GeometryDesign | ConnectorDesign | PictureDesign | GroupDesign;
}

export interface AnchoredShape extends ShapeDesign {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /** What happens to it when its cells grow. */
  readonly moves: 'twoCell' | 'oneCell' | 'absolute';
}

export interface GeometryDesign {
  readonly kind: 'geometry';
  /** As files call it: `rect`, `ellipse`. */
  readonly preset: string;
  readonly isTextBox: boolean;
  readonly fill: { readonly color: string; readonly transparency: number } | null;
  readonly line: OutlineDesign | null;
  readonly text: ShapeText | null;
}

export interface ConnectorDesign {
  readonly kind: 'connector';
  readonly preset: 'line' | 'bentConnector3' | 'curvedConnector3';
  readonly flipAcross: boolean;
  readonly flipDown: boolean;
  readonly line: OutlineDesign | null;
  readonly begin?: ArrowDesign;
  readonly end?: ArrowDesign;
}

export interface PictureDesign {
  readonly kind: 'picture';
  readonly format: 'png' | 'jpeg' | 'gif' | 'bmp';
  readonly bytes: Uint8Array;
}

export interface GroupDesign {
  readonly kind: 'group';
  readonly members: readonly ShapeDesign[];
}

export interface OutlineDesign {
  readonly color: string;
  readonly transparency: number;
  readonly weight: number;
  /** As files call them: `sysDash`, `dbl`. */
  readonly dash?: string;
  readonly compound?: string;
}

/** As files call them: `triangle`, `med`, `lg`. */
export interface ArrowDesign {
  readonly type: string;
  readonly width: string;
  readonly length: string;
}

export interface ShapeText {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** As files call them: `ctr`, `b`. */
  readonly across: string;
  readonly down: string;
}
