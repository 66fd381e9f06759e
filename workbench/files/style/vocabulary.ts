import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";

export const HORIZONTAL = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["distributed", HorizontalAlign.DISTRIBUTED],
  // Nearest of kin: the screen neither centres a text across cells nor repeats it.
  ["centerContinuous", HorizontalAlign.CENTER],
  ["fill", HorizontalAlign.LEFT],
] as const;

export const VERTICAL = [
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
  ["justify", VerticalAlign.TOP],
  ["distributed", VerticalAlign.MIDDLE],
] as const;

export const LINES = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
] as const;

/** A text whose letters stand upright one below the other. */
export const STACKED = 255;
/** What lies between a text and the edge of its cell when there is no indent. */
export const PADDING = { t: 0, r: 2, b: 2, l: 2 };
