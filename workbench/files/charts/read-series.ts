import { parseReference } from "../../host/addresses";
import type { ChartType, Series, Source } from "../../host/charts";
import { elementsIn, type Element } from "../elements";
import { present } from "../words";

/** The id of a sheet by its name. */
export type SheetIds = (name: string) => string | undefined;

/** The series of a chart in the order it draws them; none when any is of a kind that is not kept. */
export function readSeries(
  xml: string,
  sheetIdOf: SheetIds,
): { type: ChartType; series: Series[] } | undefined {
  const groups = [...xml.matchAll(/<((?:\w+:)?\w+Chart)>[^]*?<\/\1>/g)].map(([group]) => {
    const type = typeOf(group);
    const rows = elementsIn(group, "ser", { anyPrefix: true });
    return type && Array.from(rows, (row) => ({ order: Number(row["order.@val"]), type, row }));
  });
  const drawn = groups.flatMap((group) => group ?? [undefined]);
  const series = drawn
    .sort((one, other) => (one?.order ?? 0) - (other?.order ?? 0))
    .map((each) => each && seriesOf(each.row, each.type, sheetIdOf));
  const known = series.filter((each) => each !== undefined);
  const types = new Set(known.map(({ type }) => type));
  const type = known.find((each) => each.type !== "Line")?.type ?? "Line";
  const isMixed = types.has("BarClustered") && types.size > 1;
  return known.length < series.length || known.length === 0 || isMixed
    ? undefined
    : { type, series: known };
}

function typeOf(group: string): ChartType | undefined {
  const value = (name: string) => new RegExp(`<(?:\\w+:)?${name} val="(\\w+)"`).exec(group)?.[1];
  const isOf = (kind: string, grouping: string) =>
    new RegExp(`^<(?:\\w+:)?${kind}>`).test(group) && (value("grouping") ?? grouping) === grouping;
  if (isOf("lineChart", "standard")) return "Line";
  if (!isOf("barChart", "clustered")) return undefined;
  return value("barDir") === "bar" ? "BarClustered" : "ColumnClustered";
}

function seriesOf(row: Element, type: ChartType, sheetIdOf: SheetIds): Series | undefined {
  const source = (path: string): Source | undefined => {
    const reference = parseReference(String(row[path] ?? ""));
    const sheetId = reference?.sheet === undefined ? undefined : sheetIdOf(reference.sheet);
    return reference && sheetId !== undefined ? { sheetId, area: reference.area } : undefined;
  };
  const literal = row["tx.v"];
  const colour = (path: string) => {
    const rgb = row[`${path}solidFill.srgbClr.@val`];
    return typeof rgb === "string" ? `#${rgb.toUpperCase()}` : undefined;
  };
  const values = source("val.numRef.f");
  const along = row["cat.strRef.f"] ?? row["cat.numRef.f"] ?? row["cat.multiLvlStrRef.f"];
  const categories = source("cat.strRef.f") ?? source("cat.numRef.f");
  if (!values || (along && !categories)) return undefined;
  return {
    type,
    values,
    ...present({
      name: source("tx.strRef.f") ?? (literal ? String(literal) : undefined),
      categories,
      fill: colour("spPr."),
      line: colour("spPr.ln."),
    }),
  };
}
