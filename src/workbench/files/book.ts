import { readXml } from "hucre/xml";
import type { Parts } from "./parts";
import { UnreadableFileError } from "./unreadable";

/** A tab as the workbook part lists it; a chart on a tab of its own has no worksheet part. */
export interface Tab {
  readonly name: string;
  readonly part: string | undefined;
}

type Attributes = Readonly<Record<string, unknown>>;

const elements = (xml: string, rowTag: string): readonly Attributes[] =>
  readXml(xml, { rowTag, stripNamespaces: true }).data;

export function listTabs(parts: Parts): Tab[] {
  const book = parts.names.find((name) => /(?:^|\/)workbook\.xml$/i.test(name));
  if (book === undefined) throw new UnreadableFileError("not-a-workbook");
  const folder = book.slice(0, book.lastIndexOf("/") + 1);
  const relationships = parts.text(`${folder}_rels/${book.slice(folder.length)}.rels`);
  const targets = new Map(
    elements(relationships, "Relationship")
      .filter(({ "@Type": type }) => String(type).endsWith("/worksheet"))
      .map(({ "@Id": id, "@Target": target }) => [id, partName(folder, String(target))]),
  );
  return elements(parts.text(book), "sheet").map((sheet) => {
    const [, id] = Object.entries(sheet).find(([key]) => key.endsWith(":id")) ?? [];
    return { name: String(sheet["@name"]), part: targets.get(id) };
  });
}

/** Targets are told from the workbook's folder, or from the root with a slash in front. */
const partName = (folder: string, target: string): string =>
  target.startsWith("/") ? target.slice(1) : `${folder}${target.replace(/^\.\//, "")}`;
