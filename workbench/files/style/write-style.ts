import {
  BaselineOffset,
  BooleanNumber,
  TextDecoration,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";
import { pixelsToIndent } from "../units";
import { present, wordFor } from "../words";
import { colourToFile } from "./colours";
import { HORIZONTAL, LINES, STACKED, VERTICAL } from "./vocabulary";

export function writeStyle(style: IStyleData): CellStyle {
  const pattern = style.n?.pattern;
  const isPlain = !pattern || pattern.toLowerCase() === "general";
  return present({
    font: writeFont(style),
    fill: writeFill(style, false),
    border: writeBorder(style),
    alignment: writeAlignment(style),
    numFmt: isPlain ? undefined : pattern,
  });
}

export const writeHighlightStyle = (style: IStyleData): CellStyle =>
  present({
    font: writeFont(style),
    fill: writeFill(style, true),
    border: writeBorder(style),
  });

export function writeFont(style: IStyleData): FontStyle | undefined {
  const colour = colourToFile(style.cl?.rgb);
  const isDouble = style.ul?.t === TextDecoration.DOUBLE;
  return unlessEmpty({
    name: style.ff ?? undefined,
    size: style.fs,
    bold: style.bl === BooleanNumber.TRUE || undefined,
    italic: style.it === BooleanNumber.TRUE || undefined,
    underline: style.ul?.s ? (isDouble ? ("double" as const) : true) : undefined,
    strikethrough: style.st?.s ? true : undefined,
    color: colour === undefined ? undefined : { rgb: colour },
    vertAlign: wordFor(BASELINES, style.va),
  });
}

const BASELINES = [
  ["superscript", BaselineOffset.SUPERSCRIPT],
  ["subscript", BaselineOffset.SUBSCRIPT],
] as const;

function writeFill({ bg }: IStyleData, isHighlight: boolean): FillStyle | undefined {
  const rgb = colourToFile(bg?.rgb);
  if (rgb === undefined) return undefined;
  // Conditional formats take a solid fill's colour from its background, cells from its foreground.
  const bgColor = isHighlight ? { rgb } : { indexed: 64 };
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor };
}

function writeBorder({ bd }: IStyleData): BorderStyle | undefined {
  const side = (line: Nullable<IBorderStyleData>) => {
    const style = wordFor(LINES, line?.s);
    const rgb = colourToFile(line?.cl.rgb);
    return style && { style, ...(rgb === undefined ? {} : { color: { rgb } }) };
  };
  const [down, up] = [side(bd?.tl_br), side(bd?.bl_tr)];
  return unlessEmpty({
    left: side(bd?.l),
    right: side(bd?.r),
    top: side(bd?.t),
    bottom: side(bd?.b),
    diagonal: down ?? up,
    diagonalDown: down && true,
    diagonalUp: up && true,
  });
}

function writeAlignment({ ht, vt, tb, pd, tr }: IStyleData): AlignmentStyle | undefined {
  const indent = pixelsToIndent(Math.max(pd?.l ?? 0, pd?.r ?? 0)) || undefined;
  const angle = Math.max(-90, Math.min(90, Math.round(tr?.a ?? 0)));
  return unlessEmpty({
    // An indent counts only beside a side to indent from.
    horizontal: wordFor(HORIZONTAL, ht) ?? (indent ? ("left" as const) : undefined),
    vertical: wordFor(VERTICAL, vt),
    wrapText: tb === WrapStrategy.WRAP || undefined,
    textRotation: tr?.v ? STACKED : (angle <= 0 ? -angle : angle + 90) || undefined,
    indent,
  });
}

function unlessEmpty<T extends object>(values: T) {
  const kept = present(values);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
