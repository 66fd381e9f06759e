import { font, olderFontName } from "../../../report/workbook/looks";

/** Which face to take where the document's own is not installed (ECMA-376 part 1, 17.8.3.1, altName). */
export const fontTable = {
  path: "word/fontTable.xml",
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${font.fontName}"><w:altName w:val="${olderFontName}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
};
