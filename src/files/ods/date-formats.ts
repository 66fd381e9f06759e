import { childrenOf, elementsIn, type XmlElement } from "../xml-element";

/** The formats that styles of cells give dates, as Excel writes them, by the style's name. */
export function dateFormats(styles: XmlElement | null): ReadonlyMap<string, string> {
  const formats = new Map(
    ["date-style", "time-style"]
      .flatMap((name) => childrenOf(styles, name))
      .map((style) => [style.attributes["name"], formatOf(style)]),
  );
  return new Map(
    childrenOf(styles, "style").flatMap(({ attributes }): [string, string][] => {
      const format = formats.get(attributes["data-style-name"]);
      return format === undefined ? [] : [[attributes["name"] ?? "", format]];
    }),
  );
}

/** The parts of a date apart: what stands between them is left to the language. */
function formatOf(style: XmlElement): string {
  const language = style.attributes["language"];
  const parts = [...elementsIn(style)].map(partOf).filter((part) => part !== "");
  return (language === undefined ? "" : `[$-${language}]`) + parts.join(" ");
}

function partOf({ name, attributes }: XmlElement): string {
  switch (name) {
    case "day":
      return "d";
    case "month":
      if (attributes["textual"] !== "true") return "m";
      return attributes["style"] === "long" ? "mmmm" : "mmm";
    case "year":
      return "yyyy";
    case "hours":
      return "h";
    case "minutes":
      return "mm";
    default:
      return "";
  }
}
