import { allBelow, childOf, childrenOf, type XmlElement } from "../xml-element";
import { readableText } from "../../report/terms/symbols";
import { isOn, numberOf, valueOf } from "./values";

/** How the items of one level of a list are marked. */
export interface ListLevel {
  /** `decimal`, `thaiNumbers`, `bullet`, ... */
  format: string;
  /** `%1.%2)`: each % with the number of a level; a bullet as it is. */
  text: string;
  start: number;
  /** The level, counted from 1, after which this one begins again; 0 for none, null for any above. */
  restartsAfter: number | null;
  /** All numbers of the mark are plain ones. */
  isPlain: boolean;
  /** What stands between mark and text. */
  gap: string;
}

export interface List {
  /** Lists of one definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Where a level begins in this list alone. */
  starts: ReadonlyMap<number, number>;
}

/** The lists that paragraphs name, by ECMA-376 part 1, 17.9 (Numbering). */
export function readLists(part: XmlElement | null): ReadonlyMap<string, List> {
  const numbering = part && childOf(part, "numbering");
  const definitions = childrenOf(numbering, "abstractNum");
  const byId = new Map(definitions.map((each) => [each.attributes["abstractNumId"], each]));
  const byStyle = new Map(definitions.map((each) => [valueOf(each, "styleLink"), each]));
  const lists = childrenOf(numbering, "num").flatMap((num): [string, List][] => {
    const named = byId.get(valueOf(num, "abstractNumId") ?? "");
    const link = valueOf(named ?? null, "numStyleLink");
    const definition = link === null ? named : byStyle.get(link);
    if (definition === undefined) return [];
    return [[num.attributes["numId"] ?? "", listOf(num, definition)]];
  });
  return new Map(lists);
}

function listOf(num: XmlElement, definition: XmlElement): List {
  const overrides = childrenOf(num, "lvlOverride");
  const levels = [
    ...childrenOf(definition, "lvl"),
    ...overrides.flatMap((override) => childrenOf(override, "lvl")),
  ];
  return {
    definition: definition.attributes["abstractNumId"] ?? "",
    levels: new Map(levels.map((level) => [levelNumber(level), levelOf(level)])),
    starts: new Map(
      overrides.flatMap((override): [number, number][] => {
        const start = numberOf(override, "startOverride");
        return start === null ? [] : [[levelNumber(override), start]];
      }),
    ),
  };
}

const levelNumber = ({ attributes }: XmlElement): number => Number(attributes["ilvl"] ?? 0);

/** Word's own marks have up to nine numbers; a longer text would be repeated for each item. */
const longestMark = 100;

function levelOf(level: XmlElement): ListLevel {
  // A format newer than the standard stands beside one that older programs know.
  const formats = [...allBelow(level, "numFmt")].map(({ attributes }) => attributes["val"]);
  const format = formats.find((each) => each !== undefined && each !== "custom") ?? "decimal";
  const text = (valueOf(level, "lvlText") ?? "").slice(0, longestMark);
  return {
    format,
    text: format === "bullet" ? bulletOf(level, text) : text,
    start: numberOf(level, "start") ?? 0,
    restartsAfter: numberOf(level, "lvlRestart"),
    isPlain: isOn(level, "isLgl") ?? false,
    gap: valueOf(level, "suff") === "nothing" ? "" : " ",
  };
}

function bulletOf(level: XmlElement, text: string): string {
  if (childOf(level, "lvlPicBulletId")) return "•";
  const font = childOf(childOf(level, "rPr"), "rFonts")?.attributes["ascii"];
  // Word's own hollow bullet is the letter o of a typewriter.
  return text === "o" ? "○" : readableText(text, font);
}
