import { elementsIn } from "./elements";
import type { Parts } from "./parts";
import { relatedParts } from "./relationships";
import { UnreadableFileError } from "./unreadable";

/** A tab as the workbook part lists it; a chart on a tab of its own has no worksheet part. */
export interface Tab {
  readonly name: string;
  readonly part: string | undefined;
}

export function listTabs(parts: Parts): Tab[] {
  const book = parts.names.find((name) => /(?:^|\/)workbook\.xml$/i.test(name));
  if (book === undefined) throw new UnreadableFileError("not-a-workbook");
  const worksheets = relatedParts(parts, book, "worksheet");
  return Array.from(elementsIn(parts.text(book), "sheet", { anyPrefix: true }), (sheet) => {
    const [, id] = Object.entries(sheet).find(([key]) => key.endsWith(":id")) ?? [];
    return { name: String(sheet["@name"]), part: worksheets.get(String(id)) };
  });
}
