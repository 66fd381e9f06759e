import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { flag, oneOf, text } from "../arguments";
import { toHexColor } from "../colors";
import { saveRule, type FormulaRule } from "../conditional-rules";
import type { Engine } from "../engine";
import type { HostObject } from "../host-object";

const bool = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The looks a custom rule gives; what it says nothing about reads as null, as in Excel. */
export function conditionalStyleObject(
  engine: Engine,
  sheetId: string,
  rule: () => FormulaRule,
): HostObject {
  const style = (): IStyleBase => rule().rule.style;
  const set = (change: IStyleBase) => {
    const found = rule();
    const styled = { ...found.rule, style: { ...found.rule.style, ...change } };
    saveRule(engine, sheetId, { ...found, rule: styled });
  };
  const color = (of: IStyleBase["bg"]) => (of?.rgb ? toHexColor(of.rgb) : "");
  const said = (value: BooleanNumber | undefined) =>
    value === undefined ? null : value === BooleanNumber.TRUE;
  return {
    type: "ConditionalRangeFormat",
    parts: {
      fill: () => ({
        type: "ConditionalRangeFill",
        reads: { color: () => color(style().bg) },
        writes: { color: (value) => set({ bg: { rgb: toHexColor(text(value, "color")) } }) },
        calls: { clear: () => set({ bg: null }) },
      }),
      font: () => ({
        type: "ConditionalRangeFont",
        reads: {
          color: () => color(style().cl),
          bold: () => said(style().bl),
          italic: () => said(style().it),
          strikethrough: () => said(style().st?.s),
          underline: () => (style().ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
        },
        writes: {
          color: (value) => set({ cl: { rgb: toHexColor(text(value, "color")) } }),
          bold: (value) => set({ bl: bool(flag(value, "bold")) }),
          italic: (value) => set({ it: bool(flag(value, "italic")) }),
          strikethrough: (value) => set({ st: { s: bool(flag(value, "strikethrough")) } }),
          underline: (value) =>
            set({ ul: { s: bool(oneOf(value, ["None", "Single"], "underline") === "Single") } }),
        },
      }),
    },
  };
}
