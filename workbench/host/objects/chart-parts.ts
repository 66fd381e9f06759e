import { flag, number, oneOf, text } from "../arguments";
import { LEGEND_POSITIONS, titleOf, type Chart } from "../charts";
import type { Engine } from "../engine";
import { apiNotFound } from "../fault";
import type { HostObject } from "../host-object";

export type Now = () => Chart;
export type Change = (to: Partial<Chart>) => void;

export const titleObject = (engine: Engine, now: Now, change: Change): HostObject => ({
  type: "ChartTitle",
  reads: {
    text: () => titleOf(engine, now()),
    visible: () => now().showTitle,
  },
  writes: {
    // A text that is set is there to be seen.
    text: (value) => change({ title: text(value, "the title's text"), showTitle: true }),
    visible: (value) => change({ showTitle: flag(value, "visible") }),
  },
});

export const legendObject = (now: Now, change: Change): HostObject => ({
  type: "ChartLegend",
  reads: {
    visible: () => now().showLegend,
    position: () => now().legendPosition,
  },
  writes: {
    visible: (value) => change({ showLegend: flag(value, "visible") }),
    position: (value) => change({ legendPosition: oneOf(value, LEGEND_POSITIONS, "position") }),
  },
});

export const axesObject = (now: Now, change: Change): HostObject => ({
  type: "ChartAxes",
  parts: {
    valueAxis: () => ({
      type: "ChartAxis",
      reads: {
        minimum: () => bound(now().minimum, "minimum"),
        maximum: () => bound(now().maximum, "maximum"),
      },
      writes: {
        minimum: (value) => change({ minimum: chosen(value, "minimum") }),
        maximum: (value) => change({ maximum: chosen(value, "maximum") }),
      },
    }),
    categoryAxis: () => ({
      type: "ChartAxis",
      reads: { reversePlotOrder: () => now().isReversed },
      writes: {
        reversePlotOrder: (value) => change({ isReversed: flag(value, "reversePlotOrder") }),
      },
    }),
  },
});

/** Blank text leaves a bound to Excel. */
const chosen = (value: unknown, what: string): number | undefined =>
  value === "" ? undefined : number(value, what);

function bound(value: number | undefined, what: string): number {
  if (value !== undefined) return value;
  throw apiNotFound(
    `ChartAxis.${what}`,
    "is automatic, and not worked out in the embedded workbook.",
  );
}
