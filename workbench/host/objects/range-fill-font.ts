import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { flag, number, oneOf, text } from "../arguments";
import { toHexColor } from "../colors";
import type { HostObject } from "../host-object";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { agreed, applyStyle } from "../styles";
import { sheetOf } from "./range";

/** What a cell looks like when nothing was said about it. */
const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;

const bool = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export function fillObject(around: Surroundings, tracked: TrackedArea): HostObject {
  const set = (style: IStyleData) => applyStyle(around.engine, tracked, () => style);
  return {
    type: "RangeFill",
    reads: {
      // Excel says "" both for mixed colours and for none at all it says white.
      color: () =>
        agreed(sheetOf(around, tracked), tracked.area, ({ bg }) =>
          bg?.rgb ? toHexColor(bg.rgb) : "#FFFFFF",
        ) ?? "",
    },
    writes: {
      color: (value) => set({ bg: { rgb: toHexColor(text(value, "the fill's color")) } }),
    },
    calls: { clear: () => set({ bg: null }) },
  };
}

export function fontObject(around: Surroundings, tracked: TrackedArea): HostObject {
  const read =
    <T>(of: (style: IStyleData) => T) =>
    () =>
      agreed(sheetOf(around, tracked), tracked.area, of);
  const set = (style: IStyleData) => applyStyle(around.engine, tracked, () => style);
  return {
    type: "RangeFont",
    reads: {
      name: read(({ ff }) => ff ?? DEFAULT_FONT),
      size: read(({ fs }) => fs ?? DEFAULT_SIZE),
      bold: read(({ bl }) => bl === BooleanNumber.TRUE),
      italic: read(({ it }) => it === BooleanNumber.TRUE),
      underline: read(({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None")),
      strikethrough: read(({ st }) => st?.s === BooleanNumber.TRUE),
      color: () => read(({ cl }) => (cl?.rgb ? toHexColor(cl.rgb) : "#000000"))() ?? "",
    },
    writes: {
      name: (value) => set({ ff: text(value, "the font's name") }),
      size: (value) => set({ fs: number(value, "the font's size") }),
      bold: (value) => set({ bl: bool(flag(value, "bold")) }),
      italic: (value) => set({ it: bool(flag(value, "italic")) }),
      underline: (value) =>
        set({ ul: { s: bool(oneOf(value, ["None", "Single"], "underline") === "Single") } }),
      strikethrough: (value) => set({ st: { s: bool(flag(value, "strikethrough")) } }),
      color: (value) => set({ cl: { rgb: toHexColor(text(value, "the font's color")) } }),
    },
  };
}
