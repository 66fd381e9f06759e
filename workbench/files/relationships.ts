import { elementsIn } from "./elements";
import type { Parts } from "./parts";

/**
 * The parts that a part of the file leads to, by the ids it calls them.
 * @param kind the last word of the relationship's type: `worksheet`, `drawing`, `chart`, ...
 */
export function relatedParts(parts: Parts, part: string, kind: string): Map<string, string> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const xml = parts.text(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (xml === "") return new Map();
  const related = new Map<string, string>();
  for (const each of elementsIn(xml, "Relationship", { anyPrefix: true })) {
    if (!String(each["@Type"]).endsWith(`/${kind}`)) continue;
    related.set(String(each["@Id"]), partName(folder, String(each["@Target"])));
  }
  return related;
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
