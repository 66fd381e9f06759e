import type { IWorksheetData } from "@univerjs/core";
import type { PageSetup, PaperSize } from "hucre";
import type { PageLayout } from "../../host/objects/page-layout";
import { inchesToPoints, pointsToInches } from "../units";
import { present, valueFor, wordFor, type Words } from "../words";

const PAPERS: Words<PaperSize, string> = [
  ["letter", "Letter"],
  ["legal", "Legal"],
  ["a3", "A3"],
  ["a4", "A4"],
  ["a5", "A5"],
  ["b4", "B4"],
  ["b5", "B5"],
  ["executive", "Executive"],
  ["tabloid", "Tabloid"],
];

const ORIENTATIONS = [
  ["portrait", "Portrait"],
  ["landscape", "Landscape"],
] as const;

/** A sheet's print layout stands in its `custom` field, under Excel's own names and in points. */
export function pageLayoutOf({ custom }: Partial<IWorksheetData>): PageLayout {
  const layout: PageLayout | undefined = custom?.["pageLayout"];
  return layout ?? {};
}

export function readPageLayout(setup: PageSetup | undefined): PageLayout {
  if (!setup) return {};
  const { margins = {} } = setup;
  const points = (inches: number | undefined) =>
    inches === undefined ? undefined : inchesToPoints(inches);
  return present({
    orientation: valueFor(ORIENTATIONS, setup.orientation),
    paperSize: valueFor(PAPERS, setup.paperSize),
    zoom: readZoom(setup),
    centerHorizontally: setup.horizontalCentered,
    centerVertically: setup.verticalCentered,
    printGridlines: setup.showGridLines,
    printHeadings: setup.showRowColHeaders,
    leftMargin: points(margins.left),
    rightMargin: points(margins.right),
    topMargin: points(margins.top),
    bottomMargin: points(margins.bottom),
    headerMargin: points(margins.header),
    footerMargin: points(margins.footer),
    titleRows: /^\$?\d+:\$?\d+$/.test(setup.printTitlesRow ?? "")
      ? setup.printTitlesRow
      : undefined,
    printArea: setup.printArea?.includes("#") ? undefined : setup.printArea,
  });
}

/** Nought pages means as many as it takes. */
function readZoom({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale }: PageSetup) {
  if (!fitToPage) return scale === undefined ? undefined : { scale };
  return present({
    horizontalFitToPages: fitToWidth || undefined,
    verticalFitToPages: fitToHeight || undefined,
  });
}

/** All but what a file says by name: the rows to repeat and the area to print. */
export function writePageSetup(layout: PageLayout): PageSetup {
  const { horizontalFitToPages, verticalFitToPages, scale } = layout.zoom ?? {};
  const fits = Boolean(horizontalFitToPages ?? verticalFitToPages);
  const inches = (points: number | undefined) =>
    points === undefined ? undefined : pointsToInches(points);
  return present({
    orientation: wordFor(ORIENTATIONS, layout.orientation),
    paperSize: wordFor(PAPERS, layout.paperSize),
    fitToPage: fits || undefined,
    fitToWidth: fits ? (horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (verticalFitToPages ?? 0) : undefined,
    scale: fits ? undefined : scale,
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    margins: present({
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    }),
  });
}
