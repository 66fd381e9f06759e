import type { Nullable } from "@univerjs/core";
import type { Color } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";

/** The 64 colours that old files name by number; the first eight stand there twice. */
const INDEXED = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF".repeat(2) +
  "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g);

/** Office's own, for a file that brings no theme. In a theme's order: dark before light. */
const OFFICE_THEME =
  "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Cells number the light colour of each pair first, though the theme lists the dark one first. */
const PLACE_IN_THEME = [1, 0, 3, 2];

/** A colour of a file as `#RRGGBB`; nothing when it is left to the screen. */
export function colourOf(color: Color | undefined, theme = OFFICE_THEME): string | undefined {
  if (!color) return undefined;
  const { rgb, theme: number, tint, indexed } = color;
  if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
  if (number !== undefined) {
    return `#${resolveThemeColor(theme, PLACE_IN_THEME[number] ?? number, tint)}`;
  }
  const named = indexed === undefined ? undefined : INDEXED?.[indexed];
  return named && `#${named}`;
}

/** `RRGGBB` from `#rgb`, `#rrggbb` or `rgb(r, g, b)`; nothing from anything else. */
export function colourToFile(colour: Nullable<string>): string | undefined {
  const text = (colour ?? "").trim();
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text)?.[1]?.toUpperCase();
  if (hex) return hex.length === 6 ? hex : hex.replace(/./g, "$&$&");
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text)?.slice(1, 4);
  const byte = (part: string) => Math.min(255, Number(part)).toString(16).padStart(2, "0");
  return parts?.map(byte).join("").toUpperCase();
}
