import { HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import { flag, oneOf, wholeNumber } from "../arguments";
import { present } from "../cells";
import type { HostObject } from "../host-object";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { agreed, applyStyle } from "../styles";
import { autofitColumns } from "../autofit";
import { sheetOf } from "./range";
import { bordersObject } from "./range-borders";
import { fillObject, fontObject } from "./range-fill-font";
import { sizeReads, sizeWrites } from "./row-column-size";

/** One step of indent in pixels; kept as the cell's left padding. */
export const INDENT = 9;

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

type Horizontal = keyof typeof HORIZONTAL;
type Vertical = keyof typeof VERTICAL;

const HORIZONTAL_WORDS: readonly Horizontal[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Justify",
  "Distributed",
];
const VERTICAL_WORDS: readonly Vertical[] = ["Top", "Center", "Bottom"];

/** Excel's words, and no engine value to stand for them: Excel's own default is Bottom. */
const horizontalWord = (style: IStyleData): Horizontal =>
  HORIZONTAL_WORDS.find((word) => HORIZONTAL[word] === style.ht) ?? "General";

const verticalWord = (style: IStyleData): Vertical =>
  VERTICAL_WORDS.find((word) => VERTICAL[word] === style.vt) ?? "Bottom";

export function formatObject(around: Surroundings, tracked: TrackedArea): HostObject {
  const { engine } = around;
  const read = <T>(of: (style: IStyleData) => T) =>
    agreed(sheetOf(around, tracked), tracked.area, of);
  const set = (style: IStyleData) => applyStyle(engine, tracked, () => style);
  return {
    type: "RangeFormat",
    reads: {
      wrapText: () => read((style) => style.tb === WrapStrategy.WRAP),
      horizontalAlignment: () => read(horizontalWord),
      verticalAlignment: () => read(verticalWord),
      indentLevel: () => read((style) => Math.round((style.pd?.l ?? 0) / INDENT)),
      ...sizeReads(around, tracked),
    },
    writes: {
      wrapText: (value) =>
        set({ tb: flag(value, "wrapText") ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
      horizontalAlignment: (value) =>
        set({ ht: HORIZONTAL[oneOf(value, HORIZONTAL_WORDS, "horizontalAlignment")] }),
      verticalAlignment: (value) =>
        set({ vt: VERTICAL[oneOf(value, VERTICAL_WORDS, "verticalAlignment")] }),
      indentLevel: (value) =>
        applyStyle(engine, tracked, (_, __, now) => ({
          pd: { ...now.pd, l: wholeNumber(value, "indentLevel") * INDENT },
        })),
      ...sizeWrites(around, tracked),
    },
    parts: {
      fill: () => fillObject(around, tracked),
      font: () => fontObject(around, tracked),
      borders: () => bordersObject(around, tracked),
    },
    calls: {
      autofitRows: () => {
        const ranges = [present(sheetOf(around, tracked), tracked.area)];
        engine.command("sheet.command.set-row-is-auto-height", tracked.sheetId, { ranges });
        // A row that is given a height is in view again, whoever had hidden it.
        engine.command("sheet.mutation.set-row-visible", tracked.sheetId, { ranges });
      },
      autofitColumns: () => autofitColumns(engine, tracked),
    },
  };
}
