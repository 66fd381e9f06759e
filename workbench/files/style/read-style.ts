import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { BorderSide, CellStyle, FillStyle, FontStyle } from "hucre";
import { indentToPixels } from "../units";
import { present, valueFor } from "../words";
import { colourOf } from "./colours";
import { HORIZONTAL, LINES, PADDING, STACKED, VERTICAL } from "./vocabulary";

type Theme = string[] | undefined;

const rgb = (colour: string | undefined) => (colour === undefined ? undefined : { rgb: colour });

/** A cell's look. What the workbook's default font says is not said again. */
export function readStyle(style: CellStyle, theme: Theme, defaults: IStyleData): IStyleData {
  const { ff, fs, cl, ...font } = readFont(style.font, theme);
  return present({
    ...font,
    ff: ff === defaults.ff ? undefined : ff,
    fs: fs === defaults.fs ? undefined : fs,
    cl: cl?.rgb === defaults.cl?.rgb ? undefined : cl,
    bg: rgb(fillColour(style.fill, theme)),
    ...readBorder(style.border, theme),
    ...readAlignment(style.alignment),
    ...readPattern(style.numFmt),
  });
}

/** What a conditional format puts over a cell's own look. Its fill is solid, of the background colour. */
export function readHighlightStyle({ font, fill, border }: CellStyle, theme: Theme): IStyleData {
  const colour =
    fill?.type === "pattern"
      ? (colourOf(fill.bgColor, theme) ?? colourOf(fill.fgColor, theme))
      : undefined;
  return present({ ...readFont(font, theme), bg: rgb(colour), ...readBorder(border, theme) });
}

export function readFont(font: FontStyle | undefined, theme: Theme): IStyleData {
  if (!font) return {};
  const { underline, vertAlign } = font;
  const isDouble = underline === "double" || underline === "doubleAccounting";
  return present({
    ff: font.name,
    fs: font.size,
    bl: font.bold ? BooleanNumber.TRUE : undefined,
    it: font.italic ? BooleanNumber.TRUE : undefined,
    ul: underline
      ? { s: BooleanNumber.TRUE, ...(isDouble ? { t: TextDecoration.DOUBLE } : {}) }
      : undefined,
    st: font.strikethrough ? { s: BooleanNumber.TRUE } : undefined,
    cl: rgb(colourOf(font.color, theme)),
    va: vertAlign && BaselineOffset[vertAlign === "subscript" ? "SUBSCRIPT" : "SUPERSCRIPT"],
  });
}

/** One colour; of a pattern or a gradient, which the screen cannot draw, the nearest to what is seen. */
function fillColour(fill: FillStyle | undefined, theme: Theme): string | undefined {
  if (fill?.type === "gradient") return colourOf(fill.stops[0]?.color, theme);
  if (!fill || fill.pattern === "none") return undefined;
  const { fgColor, bgColor } = fill;
  if (fill.pattern === "solid") return colourOf(fgColor, theme);
  return colourOf(bgColor, theme) ?? colourOf(fgColor, theme);
}

function readBorder(border: CellStyle["border"], theme: Theme): IStyleData {
  if (!border) return {};
  const side = (line: BorderSide | undefined) => {
    const style = valueFor(LINES, line?.style);
    if (style === undefined) return undefined;
    // A line without a colour of its own is drawn in the colour of text.
    return { s: style, cl: { rgb: colourOf(line?.color, theme) ?? "#000000" } };
  };
  const bd = present({
    l: side(border.left),
    r: side(border.right),
    t: side(border.top),
    b: side(border.bottom),
    tl_br: border.diagonalDown ? side(border.diagonal) : undefined,
    bl_tr: border.diagonalUp ? side(border.diagonal) : undefined,
  });
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function readAlignment(alignment: CellStyle["alignment"]): IStyleData {
  if (!alignment) return {};
  const { indent = 0, textRotation = 0 } = alignment;
  const ht = valueFor(HORIZONTAL, alignment.horizontal);
  const side = ht === HorizontalAlign.RIGHT ? "r" : "l";
  // A file counts 1..90 upwards and 91..180 downwards; the screen counts clockwise from level.
  const angle = textRotation <= 90 ? -textRotation : textRotation - 90;
  return present({
    ht,
    vt: valueFor(VERTICAL, alignment.vertical),
    tb: alignment.wrapText ? WrapStrategy.WRAP : undefined,
    pd: indent > 0 ? { ...PADDING, [side]: PADDING[side] + indentToPixels(indent) } : undefined,
    ...(textRotation === STACKED ? { tr: { a: 0, v: BooleanNumber.TRUE } } : {}),
    ...(textRotation === STACKED || textRotation === 0 ? {} : { tr: { a: angle } }),
  });
}

const readPattern = (pattern: string | undefined): IStyleData =>
  !pattern || pattern.toLowerCase() === "general" ? {} : { n: { pattern } };
