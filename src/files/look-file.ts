import type { BorderStyle, CellStyle, FontStyle } from "hucre";
import type { Look } from "../report/workbook/drawing";

const horizontals = { Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "center" } as const;

/** Whether a sheet row is the first or the last of those that have a look. */
interface RowOfBlock {
  isFirst: boolean;
  isLast: boolean;
}

/** A look as the file holds it; what it leaves out stays as the cell has it. */
export function fileLook(look: Look, at: RowOfBlock): CellStyle {
  const font = fontOf(look);
  const border = borderOf(look, at);
  const alignment = {
    ...(look.wrap === undefined ? {} : { wrapText: look.wrap }),
    ...(look.vertical === undefined ? {} : { vertical: verticals[look.vertical] }),
    ...(look.horizontal === undefined ? {} : { horizontal: horizontals[look.horizontal] }),
  };
  return {
    ...(isEmpty(font) ? {} : { font }),
    ...(isEmpty(alignment) ? {} : { alignment }),
    ...(look.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: colour(look.fill) } }),
    ...(isEmpty(border) ? {} : { border }),
    ...(look.numberFormat === undefined ? {} : { numFmt: look.numberFormat }),
  };
}

/** One look over another: of fonts, lines and places in the cell, only what the upper one says. */
export function overlaid(below: CellStyle, above: CellStyle): CellStyle {
  return {
    ...below,
    ...above,
    font: { ...below.font, ...above.font },
    alignment: { ...below.alignment, ...above.alignment },
    border: { ...below.border, ...above.border },
  };
}

function fontOf({ fontName, fontSize, bold, fontColor }: Look): FontStyle {
  return {
    ...(fontName === undefined ? {} : { name: fontName }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(bold === undefined ? {} : { bold }),
    ...(fontColor === undefined ? {} : { color: colour(fontColor) }),
  };
}

function borderOf({ border, isOneRow }: Look, { isFirst, isLast }: RowOfBlock): BorderStyle {
  if (isOneRow)
    return { ...(isFirst ? {} : { top: undefined }), ...(isLast ? {} : { bottom: undefined }) };
  if (border === undefined) return {};
  const side = { style: "thin", color: colour(border) } as const;
  return { top: side, right: side, bottom: side, left: side };
}

const colour = (hex: string) => ({ rgb: hex.slice(1) });

const isEmpty = (part: object): boolean => Object.keys(part).length === 0;
