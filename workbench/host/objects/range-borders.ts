import { BorderStyleTypes, type IBorderData, type IStyleData } from "@univerjs/core";
import { oneOf, text } from "../arguments";
import type { Rectangle } from "../addresses";
import { toHexColor } from "../colors";
import { itemNotFound } from "../fault";
import type { HostObject } from "../host-object";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { applyStyle } from "../styles";
import { styleAt } from "../engine";
import { sheetOf } from "./range";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Edge = (typeof EDGES)[number];
type Side = "t" | "b" | "l" | "r";

const WEIGHTS = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
} as const;

const DASHES = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
} as const;

type Weight = keyof typeof WEIGHTS;
type Dash = keyof typeof DASHES;
const WEIGHT_WORDS: readonly Weight[] = ["Hairline", "Thin", "Medium", "Thick"];
const DASH_WORDS: readonly Dash[] = [
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];

/** Which sides of a cell an edge of the whole range runs along. */
function sidesAt(edge: Edge, area: Rectangle, row: number, column: number): Side[] {
  switch (edge) {
    case "EdgeTop":
      return row === area.startRow ? ["t"] : [];
    case "EdgeBottom":
      return row === area.endRow ? ["b"] : [];
    case "EdgeLeft":
      return column === area.startColumn ? ["l"] : [];
    case "EdgeRight":
      return column === area.endColumn ? ["r"] : [];
    case "InsideHorizontal":
      return [...side("t", row > area.startRow), ...side("b", row < area.endRow)];
    case "InsideVertical":
      return [...side("l", column > area.startColumn), ...side("r", column < area.endColumn)];
  }
}

const side = (name: Side, there: boolean): Side[] => (there ? [name] : []);

export function bordersObject(around: Surroundings, tracked: TrackedArea): HostObject {
  const border = (edge: Edge) => borderObject(around, tracked, edge);
  return {
    type: "RangeBorderCollection",
    reads: { count: () => EDGES.length },
    items: () => EDGES.map(border),
    item: (key) => border(oneOf(key, EDGES, "the border")),
    calls: {
      getItemAt: (index) => {
        const edge = EDGES[Number(index)];
        if (!edge) throw itemNotFound(`border ${String(index)}`);
        return border(edge);
      },
    },
  };
}

function borderObject(around: Surroundings, tracked: TrackedArea, edge: Edge): HostObject {
  const drawn = () => {
    const { area } = tracked;
    const sheet = sheetOf(around, tracked);
    const lastRow = edge === "EdgeBottom";
    const row = lastRow ? area.endRow : area.startRow;
    const column = edge === "EdgeRight" ? area.endColumn : area.startColumn;
    const [first] = sidesAt(edge, area, row, column);
    return first && styleAt(sheet, row, column).bd?.[first];
  };
  const draw = (change: { s?: BorderStyleTypes; color?: string }) =>
    applyStyle(around.engine, tracked, (row, column, now): IStyleData | undefined => {
      const sides = sidesAt(edge, tracked.area, row, column);
      if (sides.length === 0) return undefined;
      const bd: IBorderData = { ...now.bd };
      for (const name of sides) {
        const s = change.s ?? bd[name]?.s ?? BorderStyleTypes.THIN;
        const rgb = change.color ?? bd[name]?.cl.rgb ?? "#000000";
        bd[name] = s === BorderStyleTypes.NONE ? null : { s, cl: { rgb } };
      }
      return { bd };
    });
  return {
    type: "RangeBorder",
    identity: () => ({ SideIndex: edge }),
    reads: {
      sideIndex: () => edge,
      style: () => styleWord(drawn()?.s),
      weight: () => WEIGHT_WORDS.find((word) => WEIGHTS[word] === drawn()?.s) ?? "Thin",
      color: () => toHexColor(drawn()?.cl.rgb ?? "#000000"),
    },
    writes: {
      style: (value) => {
        const word = oneOf(value, ["None", "Continuous", ...DASH_WORDS], "the border's style");
        if (word === "None") draw({ s: BorderStyleTypes.NONE });
        else draw({ s: word === "Continuous" ? BorderStyleTypes.THIN : DASHES[word] });
      },
      weight: (value) => draw({ s: WEIGHTS[oneOf(value, WEIGHT_WORDS, "the border's weight")] }),
      color: (value) => draw({ color: toHexColor(text(value, "the border's color")) }),
    },
  };
}

function styleWord(drawn: BorderStyleTypes | undefined): string {
  if (!drawn) return "None";
  return DASH_WORDS.find((word) => DASHES[word] === drawn) ?? "Continuous";
}
