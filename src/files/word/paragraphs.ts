import { childOf, elementsIn, ownText, type XmlElement } from "../xml-element";
import type { ListCounter } from "./list-counter";
import { listPlace, type Styles } from "./styles";
import { readableText, symbolShown } from "../../report/terms/symbols";
import { isOn, valueOf } from "./values";

/** What a paragraph holds. */
export interface Paragraph {
  /** As on paper, its list's mark in front; line breaks as \n. */
  text: string;
  /** The contents of text boxes that hang on it. */
  boxes: XmlElement[];
}

/** What stands on no paper, or is told elsewhere: properties, deleted text, the code of a field. */
export const unseen = new Set([
  "pPr",
  "rPr",
  "sdtPr",
  "sectPr",
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "rt",
]);

/** Reads paragraphs in the order of the document. */
export class Paragraphs {
  /** The text of paragraphs whose ends were deleted: they run on in the next. */
  private runsOn = "";

  constructor(
    private readonly styles: Styles,
    private readonly counter: ListCounter,
  ) {}

  /** @returns null for a paragraph that is not there of its own: hidden, or running on in the next one. */
  read(paragraph: XmlElement): Paragraph | null {
    const properties = childOf(paragraph, "pPr");
    const style = valueOf(properties, "pStyle");
    const mark = childOf(properties, "rPr");
    const boxes: XmlElement[] = [];
    const written = this.runsOn + this.textOf(paragraph, style, boxes);
    const isDeleted = childOf(mark, "del") ?? childOf(mark, "moveFrom");
    this.runsOn = isDeleted ? written : "";
    if (isDeleted) return boxes.length === 0 ? null : { text: "", boxes };
    const isHidden = isOn(mark, "vanish") ?? this.styles.isHidden(style);
    if (isHidden && written === "" && boxes.length === 0) return null;
    return { text: this.markOf(properties, style, written === "") + written, boxes };
  }

  /** A bullet before nothing is nothing; a number may stand alone, in a column of numbers. */
  private markOf(properties: XmlElement | null, style: string | null, isAlone: boolean): string {
    const [own, styled] = [listPlace(properties), this.styles.listOf(style)];
    const list = own?.list ?? styled?.list ?? null;
    if (list === null || list === "0") return "";
    const mark = this.counter.next(list, own?.level ?? styled?.level ?? 0);
    if (!mark || mark.text === "") return "";
    if (isAlone) return mark.isBullet ? "" : mark.text;
    return mark.text + mark.gap;
  }

  private textOf(element: XmlElement, style: string | null, boxes: XmlElement[]): string {
    let text = "";
    for (const child of elementsIn(element)) {
      if (unseen.has(child.name)) continue;
      if (child.name === "txbxContent") boxes.push(child);
      else if (child.name === "r" && this.isHidden(child, style)) continue;
      else text += writtenBy(child) ?? this.textOf(chosen(child), style, boxes);
    }
    return text;
  }

  private isHidden(run: XmlElement, paragraphStyle: string | null): boolean {
    const properties = childOf(run, "rPr");
    const own = isOn(properties, "vanish");
    if (own !== null) return own;
    const style = valueOf(properties, "rStyle");
    return this.styles.isHidden(style) || this.styles.isHidden(paragraphStyle);
  }
}

/** Of a part written twice, for newer programs and for older ones, the first. */
export function chosen(element: XmlElement): XmlElement {
  if (element.name !== "AlternateContent") return element;
  return childOf(element, "Choice") ?? childOf(element, "Fallback") ?? element;
}

/** What an element itself writes; null for one that only holds others. */
function writtenBy(element: XmlElement): string | null {
  switch (element.name) {
    case "t":
      return readableText(spaced(element), undefined);
    case "tab":
    case "ptab":
      return " ";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "sym":
      return symbolShown(Number.parseInt(element.attributes["char"] ?? "", 16));
    default:
      return null;
  }
}

/** Blanks at the ends of a text count only where it says so. */
function spaced(element: XmlElement): string {
  const text = ownText(element);
  return element.attributes["space"] === "preserve" ? text : text.trim();
}
