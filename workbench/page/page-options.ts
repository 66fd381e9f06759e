const wished = new URLSearchParams(location.search);

/** The ExcelApi version to play, as in `?excel=1.14`; the newest where none is named. */
export const requirementSet = wished.get("excel") ?? undefined;

/** Excel's dark theme, as in `?theme=dark`. */
export const isDark = wished.get("theme") === "dark";

/**
 * Where a page of the add-in is found here. With `?packaged` it is the page an agency installs, which looks
 * for office.js at Microsoft's; else the same page with this workbook in the place of Excel.
 */
export const addInPage = (page: string): string =>
  wished.has("packaged") ? page : `workbench-${page}`;
