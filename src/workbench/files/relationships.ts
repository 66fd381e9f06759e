import { readXml } from "hucre/xml";
import type { Parts } from "./parts";

/**
 * The parts that a part of the file leads to, by the ids it calls them.
 * @param kind the last word of the relationship's type: `worksheet`, `drawing`, `chart`, ...
 */
export function relatedParts(parts: Parts, part: string, kind: string): Map<string, string> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const xml = parts.text(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (xml === "") return new Map();
  const { data } = readXml(xml, { rowTag: "Relationship", stripNamespaces: true });
  return new Map(
    data
      .filter(({ "@Type": type }) => String(type).endsWith(`/${kind}`))
      .map(({ "@Id": id, "@Target": target }) => [String(id), partName(folder, String(target))]),
  );
}

/** Targets are told from the part's folder, or from the root with a slash in front. */
function partName(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
