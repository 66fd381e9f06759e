import { font } from "../../../report/workbook/looks";

/** Millimetres as the twentieths of a point that Word counts in. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Points as the half points that Word gives letters in. */
export const halfPoints = (points: number): number => points * 2;

/** Points. */
export const sizes = { cover: 28, coverLine: 22, title: 20, text: font.fontSize, table: 14 };

export const face = font.fontName;

/** A4 across (ISO 216), margins of 20 mm. */
const page = { width: 297, height: 210, margin: 20 };

export const pageOptions = {
  // As it stands upright: the library turns it.
  size: { width: twips(page.height), height: twips(page.width) },
  margin: {
    top: twips(page.margin),
    right: twips(page.margin),
    bottom: twips(page.margin),
    left: twips(page.margin),
  },
} as const;

/** In twips: what a table has between the margins. */
export const tableWidth = twips(page.width - 2 * page.margin);

/** Pixels, 96 an inch: as wide as the table. */
export const chartSize = {
  width: Math.round(((page.width - 2 * page.margin) / 25.4) * 96),
  height: 420,
};

/** Millimetres above the title of the cover: for an emblem of 30 mm, as letters of the government have it, and room around it. */
export const aboveTitle = 45;
