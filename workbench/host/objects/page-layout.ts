import { localAddress, parseReference, type Rectangle } from "../addresses";
import { flag, number, oneOf, rangeOrAddress, record, text } from "../arguments";
import { invalidArgument, itemNotFound } from "../fault";
import { NOTHING, type HostObject } from "../host-object";
import type { Surroundings } from "../session";
import { headersFootersObject, type HeaderFooter } from "./headers-footers";
import { areasObject } from "./range-areas";
import { rangeObject } from "./range";

/**
 * How a sheet is printed. The engine has no page setup, so it stands in the worksheet's `custom` as
 * `{ pageLayout: PageLayout }`, under Excel's own names and units (points), for whoever saves the file.
 */
export interface PageLayout {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: string;
  readonly zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  readonly topMargin?: number;
  readonly bottomMargin?: number;
  readonly headerMargin?: number;
  readonly footerMargin?: number;
  /** `$1:$6` */
  readonly titleRows?: string;
  /** `$A$1:$H$40` */
  readonly printArea?: string;
}

const DEFAULTS = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const satisfies PageLayout;

const FLAGS = [
  "centerHorizontally",
  "centerVertically",
  "printGridlines",
  "printHeadings",
] as const;
const MARGINS = [
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
] as const;
const ZOOM = ["scale", "horizontalFitToPages", "verticalFitToPages"];

const ORIENTATIONS = ["Portrait", "Landscape"] as const;

type Setter = (value: unknown) => Partial<PageLayout>;

const SETTERS: Readonly<Record<string, Setter>> = {
  orientation: (value) => ({
    orientation: oneOf(value, ORIENTATIONS, "orientation"),
  }),
  paperSize: (value) => ({ paperSize: text(value, "paperSize") }),
  zoom: (value) => {
    const zoom = record(value, "zoom");
    const known = Object.entries(zoom).every(([name, of]) => ZOOM.includes(name) && isCount(of));
    if (!known) throw invalidArgument("zoom");
    return { zoom };
  },
  ...Object.fromEntries(
    FLAGS.map((name) => [name, (value: unknown) => ({ [name]: flag(value, name) })]),
  ),
  ...Object.fromEntries(
    MARGINS.map((name) => [name, (value: unknown) => ({ [name]: number(value, name) })]),
  ),
};

const isCount = (value: unknown): boolean =>
  value === null || (typeof value === "number" && value >= 0);

export function pageLayoutObject(around: Surroundings, sheetId: string): HostObject {
  const sheet = () => {
    const found = around.engine.sheet(sheetId);
    if (!found) throw itemNotFound(sheetId);
    return found;
  };
  const layout = (): PageLayout => ({ ...sheet().getCustomMetadata()?.["pageLayout"] });
  const change = (setting: Partial<PageLayout>) => {
    if (around.play.fitsNoPages && setting.zoom && !setting.zoom.scale) return;
    const pageLayout = { ...layout(), ...setting };
    sheet().setCustomMetadata({ ...sheet().getCustomMetadata(), pageLayout });
  };
  const keepLines = (headerFooter: HeaderFooter) =>
    sheet().setCustomMetadata({ ...sheet().getCustomMetadata(), headerFooter });
  const area = (address: string | undefined): Rectangle | undefined =>
    address === undefined ? undefined : parseReference(address)?.area;
  return {
    type: "PageLayout",
    reads: Object.fromEntries(
      Object.entries(DEFAULTS).map(([name, standard]) => [
        name,
        () => new Map<string, unknown>(Object.entries(layout())).get(name) ?? standard,
      ]),
    ),
    writes: Object.fromEntries(
      Object.entries(SETTERS).map(([name, setter]) => [name, (value) => change(setter(value))]),
    ),
    parts: {
      headersFooters: () =>
        headersFootersObject(
          () => ({ ...sheet().getCustomMetadata()?.["headerFooter"] }),
          keepLines,
        ),
    },
    calls: {
      setPrintTitleRows: (value) => {
        const rows = rangeOrAddress(around, sheetId, value, "printTitleRows");
        change({ titleRows: `$${rows.area.startRow + 1}:$${rows.area.endRow + 1}` });
      },
      getPrintTitleRowsOrNullObject: () => {
        const rows = area(layout().titleRows);
        return rows ? rangeObject(around, { sheetId, area: rows }) : NOTHING;
      },
      setPrintArea: (value) => {
        const printed = rangeOrAddress(around, sheetId, value, "printArea");
        change({ printArea: localAddress(printed.area, true) });
      },
      getPrintAreaOrNullObject: () => {
        const printed = area(layout().printArea);
        return printed ? areasObject(around, sheetId, [printed]) : NOTHING;
      },
    },
  };
}
