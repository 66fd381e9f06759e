import type { th } from "./th";

export const en: typeof th = {
  language: "en",
  name: "Workbench",
  note: "A place to try, demonstrate and test without Excel (this is not Excel)",
  charts: "Charts are not shown on this page; they are in the saved file",
  open: "Open file",
  save: "Save file",
  ribbon: "Buttons on Excel's Home tab",
  pane: "ITA Report task pane",
  newName: "New workbook",
  unsaved: "There are unsaved changes. Open another file instead?",
  opened: (name) => `Opened ${name}`,
  openedWithout: (name, dropped) =>
    `Opened ${name}, but the workbench cannot show these, and a file saved here will not have them: ${dropped}`,
  dropped: {
    "blank-cells": "looks of blank cells far from the rest",
    "chart-details": "some details of charts",
    charts: "some kinds of charts",
    "chart-sheets": "chart sheets",
    "colour-scales": "colour scales",
    comments: "comments",
    "conditional-formats": "some kinds of conditional formats",
    "custom-xml": "attached XML",
    "data-bars": "data bars",
    "external-links": "links to other workbooks",
    filters: "filters",
    hyperlinks: "hyperlinks",
    "icon-sets": "icon sets",
    images: "pictures",
    macros: "macros",
    outline: "groups of rows or columns",
    "page-breaks": "page breaks",
    "pivot-tables": "pivot tables",
    protection: "protection of sheets or the workbook",
    shapes: "shapes",
    slicers: "slicers",
    sparklines: "sparklines",
    "table-details": "some details of tables",
    tables: "some kinds of tables",
  },
  saved: (name) => `Saved ${name}`,
  unsavable: (details) =>
    `The file was not saved; your work is still on this page (details: ${details})`,
  unreadable: {
    "not-a-workbook": (name) =>
      `Could not open ${name}: it is not an Excel workbook. Choose a .xlsx file`,
    encrypted: (name) =>
      `Could not open ${name}: it has a password. Open it in Excel, remove the password and save it again`,
    "old-xls": (name) =>
      `Could not open ${name}: it is an old Excel file (.xls). Open it in Excel and save it as .xlsx`,
    "too-large": (name) =>
      `Could not open ${name}: it is too large for the workbench, or holds far more than a report. Copy the report's sheet alone into a new workbook`,
    damaged: (name) => `Could not open ${name}: it is damaged. Open it in Excel and save it again`,
  },
};
