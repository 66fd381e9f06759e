import { CellValueType, numfmt, type ICellData } from "@univerjs/core";

/** Everything a cell holds besides its looks, emptied: what is not said again would stay. */
export const EMPTIED: ICellData = { v: null, f: null, si: null, p: null, t: null };

export interface Entry {
  readonly cell: ICellData;
  /** The number format the entry brings along, as `50%` brings `0%`; only a General cell takes it. */
  readonly numberFormat?: string;
}

const asText = (text: string, type = CellValueType.STRING): Entry => ({
  cell: { ...EMPTIED, v: text, t: type },
});

const asFormula = (formula: string): Entry => ({ cell: { ...EMPTIED, f: formula } });

/**
 * What Excel makes of a value that is typed into a cell or set through `values`.
 * `numberFormat` is the cell's own: in a text cell (`@`) everything is text.
 */
export function enter(value: unknown, numberFormat: string): Entry {
  if (typeof value === "number") return { cell: { ...EMPTIED, v: value, t: CellValueType.NUMBER } };
  if (typeof value === "boolean") {
    return { cell: { ...EMPTIED, v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
  }
  const text = String(value);
  if (text === "") return { cell: EMPTIED };
  if (text.startsWith("'")) return asText(text.slice(1), CellValueType.FORCE_STRING);
  if (numberFormat === "@") return asText(text);
  if (text.startsWith("=") && text.length > 1) return asFormula(text);
  return enterPlain(text);
}

/** Whether text may be a number, an amount, a date or a truth at all: most text is none, and asking costs. */
const MAY_BE_A_VALUE = /^[\s+\-(]*[\p{Sc}\d.]|^\s*(true|false)\s*$|^[a-z]{3,9}[\s.,-]*\d/iu;

function enterPlain(text: string): Entry {
  const parsed = MAY_BE_A_VALUE.test(text) ? numfmt.parseValue(text) : undefined;
  if (typeof parsed?.v === "boolean") return enter(parsed.v, "General");
  if (typeof parsed?.v === "number") {
    const entry = enter(parsed.v, "General");
    return parsed.z ? { ...entry, numberFormat: parsed.z } : entry;
  }
  // A leading sign starts a formula, for Excel keeps faith with Lotus 1-2-3.
  if (/^[+\-@]./.test(text)) return asFormula(`=${text.replace(/^@/, "")}`);
  return asText(text);
}
