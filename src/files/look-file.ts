import type { CellStyle, FontStyle } from "hucre";
import type { Look } from "../report/workbook/drawing";

const horizontals = { Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "center" } as const;

/** A look as the file holds it; what it leaves out stays as the cell has it. */
export function fileLook(look: Look): CellStyle {
  const font = fontOf(look);
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
    ...(look.border === undefined ? {} : { border: lineAround(look.border) }),
    ...(look.numberFormat === undefined ? {} : { numFmt: look.numberFormat }),
  };
}

/** One look over another: of fonts and places in the cell, only what the upper one says. */
export function overlaid(below: CellStyle, above: CellStyle): CellStyle {
  return {
    ...below,
    ...above,
    font: { ...below.font, ...above.font },
    alignment: { ...below.alignment, ...above.alignment },
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

function lineAround(border: string): CellStyle["border"] {
  const side = { style: "thin", color: colour(border) } as const;
  return { top: side, right: side, bottom: side, left: side };
}

const colour = (hex: string) => ({ rgb: hex.slice(1) });

const isEmpty = (part: object): boolean => Object.keys(part).length === 0;
