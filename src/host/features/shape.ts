/** A shape as far as add-ins say what it is; the grid does not draw it. Places and sizes in points. */
export interface Shape {
  readonly id: string;
  name: string;
  readonly type: 'GeometricShape' | 'Group' | 'Image' | 'Line';
  top: number;
  left: number;
  width: number;
  height: number;
  /** As it was made; for scaling. */
  readonly original: { readonly width: number; readonly height: number };
  /** Id of the group it belongs to. */
  group: string | null;
  /** Everything else that was set, by place in the object model: `fill/foregroundColor`. */
  readonly settings: Map<string, unknown>;
}
