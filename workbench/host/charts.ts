import type { Rectangle } from "./addresses";
import { numberFormatAt, textOf } from "./cells";
import { cellAt, type Engine } from "./engine";
import { itemNotFound } from "./fault";

export const CHART_TYPES = ["BarClustered", "ColumnClustered", "Line"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** Cells that a chart draws; they may lie on another sheet than the chart. */
export interface Source {
  readonly sheetId: string;
  readonly area: Rectangle;
}

export interface Series {
  readonly type: ChartType;
  /** A text, or the cell that says it; Excel's own when absent. */
  readonly name?: string | Source;
  readonly values: Source;
  readonly categories?: Source;
  /** `#RRGGBB`; Excel's own colours when absent. */
  readonly fill?: string;
  readonly line?: string;
}

/** A place on a sheet: a cell, and how far into it, in points. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/**
 * A chart as Excel's API tells it. The engine has no charts, so they stand in the worksheet's `custom` as
 * `{ charts: Chart[] }`, for whoever saves the file. It hangs on the cells below its two corners.
 */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly from: Corner;
  readonly to: Corner;
  /** Excel's own when absent: the name of the only series, or a stand-in. */
  readonly title?: string;
  readonly showTitle: boolean;
  readonly showLegend: boolean;
  readonly legendPosition: (typeof LEGEND_POSITIONS)[number];
  /** Of the value axis; automatic when absent. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The first category comes last. */
  readonly isReversed: boolean;
  readonly series: readonly Series[];
}

export function chartsOf(engine: Engine, sheetId: string): readonly Chart[] {
  const kept: Chart[] | undefined = engine.sheet(sheetId)?.getCustomMetadata()?.["charts"];
  return kept ?? [];
}

export function keepCharts(engine: Engine, sheetId: string, charts: readonly Chart[]): void {
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw itemNotFound(`worksheet ${sheetId}`);
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), charts });
}

export function titleOf(engine: Engine, { title, series }: Chart): string {
  const [only, ...others] = series;
  return title ?? (only && others.length === 0 ? seriesName(engine, only, 0) : "Chart Title");
}

export function seriesName(engine: Engine, { name }: Series, index: number): string {
  if (typeof name === "string") return name;
  const sheet = name && engine.sheet(name.sheetId);
  if (!sheet) return `Series${index + 1}`;
  const { startRow, startColumn } = name.area;
  const cell = cellAt(sheet, startRow, startColumn);
  return textOf(cell, numberFormatAt(sheet, startRow, startColumn));
}

/** The colours Excel gives one series after the other, while nobody has chosen any. */
const AUTOMATIC = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export const automaticColor = (index: number): string =>
  AUTOMATIC[index % AUTOMATIC.length] ?? AUTOMATIC[0];
