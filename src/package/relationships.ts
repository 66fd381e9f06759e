import { packageBounds } from "./bounds";
import { PackageError } from "./package-error";
import { attributesIn, walkTags, type Opening } from "./xml-tags";

/** That a part leads to another, as its `.rels` part has it (ECMA-376 part 2, "Relationships"). */
export interface Relationship {
  /** The last word of its type: `worksheet`, `styles`, ... */
  readonly kind: string;
  /** The part's name in the zip. */
  readonly target: string;
}

/** @throws PackageError */
export function relationshipsIn(parts: ReadonlyMap<string, Uint8Array>): Relationship[] {
  const found: Relationship[] = [];
  for (const [name, bytes] of parts) {
    const folder = /^(.*?)_rels\/[^/]*\.rels$/i.exec(name)?.[1];
    if (folder === undefined) continue;
    const opened = (tag: Opening) => {
      if (tag.name !== "Relationship") return;
      const attributes = attributesIn(bytes, tag);
      const [type = "", target = ""] = [attributes.get("Type"), attributes.get("Target")];
      const isOutside = attributes.get("TargetMode") === "External";
      // A part has a plain name; one that is written otherwise would be counted as another.
      if (!isOutside && (type + target).includes("&"))
        throw new PackageError("damaged", `${name} leads to ${target}`);
      found.push({ kind: type.split("/").at(-1) ?? "", target: partName(folder, target) });
    };
    walkTags(bytes, { opened }, packageBounds.tag);
  }
  return found;
}

/** Told from the folder, or from the root with a slash in front. */
function partName(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
