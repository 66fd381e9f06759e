import { childOf, childrenOf, type XmlElement } from "../xml-element";
import { isOn, numberOf, valueOf } from "./values";

/** Which list a paragraph is of; null for what its style is to say. */
export interface ListPlace {
  list: string | null;
  /** Zero-based. */
  level: number | null;
}

/** What styles have to say of text: whether it is hidden, and of which list. */
export class Styles {
  private readonly byId: ReadonlyMap<string, XmlElement>;

  constructor(styles: XmlElement | null) {
    const all = childrenOf(styles && childOf(styles, "styles"), "style");
    this.byId = new Map(all.map((style) => [style.attributes["styleId"] ?? "", style]));
  }

  isHidden(id: string | null): boolean {
    return this.first(id, (style) => isOn(childOf(style, "rPr"), "vanish")) ?? false;
  }

  listOf(id: string | null): ListPlace | null {
    return this.first(id, (style) => listPlace(childOf(style, "pPr")));
  }

  /** From the style and those it is based on, the first that says anything. */
  private first<Said>(id: string | null, said: (style: XmlElement) => Said | null): Said | null {
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at);) {
      seen.add(at);
      const style = this.byId.get(at);
      if (style === undefined) return null;
      const found = said(style);
      if (found !== null) return found;
      at = valueOf(style, "basedOn");
    }
    return null;
  }
}

/** What paragraph properties themselves say. */
export function listPlace(properties: XmlElement | null): ListPlace | null {
  const place = childOf(properties, "numPr");
  return place && { list: valueOf(place, "numId"), level: numberOf(place, "ilvl") };
}
