import type { Chart } from "../../host/charts";
import type { Words } from "../words";

export const LEGEND_PLACES: Words<string, Chart["legendPosition"]> = [
  ["t", "Top"],
  ["b", "Bottom"],
  ["l", "Left"],
  ["r", "Right"],
  ["tr", "Corner"],
];

/** Lengths in drawings are counted in English metric units. */
export const UNITS_PER_POINT = 12700;

export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

export const unescaped = (xml: string): string =>
  xml.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, ten?: string, name = "") =>
      hex || ten
        ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(ten))
        : (ENTITIES[String(name)] ?? whole),
  );

/** An element of the chart vocabulary that only carries a value. */
export const val = (name: string, value: string | number): string => `<c:${name} val="${value}"/>`;
