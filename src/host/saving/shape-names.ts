/** Where files call a shape otherwise than by Office's name with a small first letter. */
const otherwise: Readonly<Record<string, string>> = {
  LineInverse: 'lineInv',
  RightTriangle: 'rtTriangle',
  Rectangle: 'rect',
  RoundRectangle: 'roundRect',
  Round1Rectangle: 'round1Rect',
  Round2SameRectangle: 'round2SameRect',
  Round2DiagonalRectangle: 'round2DiagRect',
  SnipRoundRectangle: 'snipRoundRect',
  Snip1Rectangle: 'snip1Rect',
  Snip2SameRectangle: 'snip2SameRect',
  Snip2DiagonalRectangle: 'snip2DiagRect',
  DiagonalStripe: 'diagStripe',
  WedgeRRectCallout: 'wedgeRoundRectCallout',
};

/** `RoundRectangle` is `roundRect` in files. */
export const presetOf = (geometricShapeType: string) =>
  otherwise[geometricShapeType] ?? geometricShapeType.charAt(0).toLowerCase() + geometricShapeType.slice(1);

export const connectors = {
  Straight: 'line',
  Elbow: 'bentConnector3',
  Curve: 'curvedConnector3',
} as const;

export const dashes: Readonly<Record<string, string>> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'sysDashDotDot',
  LongDash: 'lgDash',
  LongDashDot: 'lgDashDot',
  LongDashDotDot: 'lgDashDotDot',
  RoundDot: 'sysDot',
  SquareDot: 'sysDot',
  SystemDash: 'sysDash',
  SystemDot: 'sysDot',
  SystemDashDot: 'sysDashDot',
};

export const compounds: Readonly<Record<string, string>> = {
  ThickBetweenThin: 'tri',
  ThickThin: 'thickThin',
  ThinThick: 'thinThick',
  ThinThin: 'dbl',
};

export const arrows: Readonly<Record<string, string>> = {
  Triangle: 'triangle',
  Stealth: 'stealth',
  Diamond: 'diamond',
  Oval: 'oval',
  Open: 'arrow',
};

export const arrowSizes: Readonly<Record<string, string>> = {
  Short: 'sm',
  Narrow: 'sm',
  Medium: 'med',
  Long: 'lg',
  Wide: 'lg',
};

export const alignments: Readonly<Record<string, string>> = {
  Left: 'l',
  Center: 'ctr',
  Right: 'r',
  Justify: 'just',
  JustifyLow: 'justLow',
  Distributed: 'dist',
  ThaiDistributed: 'thaiDist',
};

export const anchors: Readonly<Record<string, string>> = {
  Top: 't',
  Middle: 'ctr',
  Bottom: 'b',
  Justified: 'just',
  Distributed: 'dist',
};
