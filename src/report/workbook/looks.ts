import type { SectionKind } from "../form/columns";
import type { Look } from "./drawing";

/** The government's standard face; Excel shows its nearest where it is not installed. */
export const font = { fontName: "TH Sarabun New", fontSize: 16 } satisfies Look;
/** The same letters by an older name, for machines that lack the newer one. */
export const olderFontName = "TH SarabunPSK";
const line = "#7F7F7F";

export const titleLook: Look = {
  ...font,
  fontSize: 20,
  bold: true,
  vertical: "Center",
};
export const subtitleLook: Look = { ...titleLook, fontSize: 18 };
export const summaryLook: Look = { ...font, fontColor: "#404040", vertical: "Center" };
/** What stands in the first line of a grid or list. */
const heads = { bold: true, fill: "#DCE6F1" } satisfies Look;

export const headerLook: Look = {
  ...font,
  ...heads,
  wrap: true,
  horizontal: "Center",
  vertical: "Center",
  border: line,
};
export const bandLook: Record<SectionKind, Look> = {
  urgent: { ...font, bold: true, fill: "#FBE4D5", border: line, vertical: "Center" },
  develop: { ...font, bold: true, fill: "#E2EFD9", border: line, vertical: "Center" },
};
export const bodyLook: Look = { ...font, wrap: true, vertical: "Top", border: line };
export const legendLook: Look = { ...font, vertical: "Top" };

/** A list beside the report: scores, departments, years. */
export const listLook: Look = { ...font, border: "#BFBFBF" };
export const listHeaderLook: Look = heads;

/** A score below the threshold, and the row it is in. */
export const urgentColours = { fill: "#FDE7E9", fontColor: "#8B0000" };

/** The item of a row that is filled in. */
export const completeColours = { fill: "#E5F3E8", fontColor: "#0B3D17" };

/** Text columns hold text even where it begins with = + - @: HR staff begin bullets with a dash. */
export const asText: Look = { numberFormat: "@" };
