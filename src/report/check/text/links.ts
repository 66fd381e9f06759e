/** Something meant as a link that does not open. */
export interface BrokenLink {
  text: string;
  /** Where it begins. */
  start: number;
  /** What was surely meant; null where that is not evident. */
  repaired: string | null;
}

/** Letters that a link goes on with: no spaces, no Thai, no brackets or quotes around it. */
const rest = String.raw`[^\s\u00A0()<>"“”‘’,;ก-๙]*`;

const kinds: readonly { form: RegExp; repair: (text: string) => string | null }[] = [
  {
    // htp://, hhtp://, httpp://, http:/x, http//x, https:x, http;//x
    form: new RegExp(
      String.raw`(?<![A-Za-z])(?!https?:\/\/)(?:h{1,2}t{1,3}p{1,2}s?|ttps?)(?:[:;]\/{0,3}|\/{2})(?=[A-Za-zก-๙])${rest}`,
      "gi",
    ),
    repair: (text) => {
      const [, scheme = "", host = ""] = /^([a-z]+)[:;]?\/*(.*)$/i.exec(text) ?? [];
      return host === "" ? null : `http${/s$/i.test(scheme) ? "s" : ""}://${host}`;
    },
  },
  {
    // http:// with nothing behind
    form: /(?<![A-Za-z])https?:\/\/(?=[\s\u00A0.,;)]|$)/gi,
    repair: () => null,
  },
  {
    // wwww.x, ww.x
    form: new RegExp(String.raw`(?<![A-Za-z.\/])(?:ww|wwww+)\.(?=[A-Za-z0-9-]+\.)${rest}`, "gi"),
    repair: (text) => text.replace(/^w+/i, "www"),
  },
  {
    // www,x.y and www.x,y
    form: /(?<![A-Za-z])www(?:,[A-Za-z0-9-]+(?:[.,][A-Za-z0-9-]+)+|\.[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*,(?:co|go|or|ac|th|com|org|net|in|mi)\b(?:[.,][A-Za-z]+)*)/gi,
    repair: (text) => text.replaceAll(",", "."),
  },
  {
    // www.sme.go. th and www. sme.go.th
    form: /(?<![A-Za-z])www\.(?:[A-Za-z0-9-]+\.)*[ \u00A0]{1,2}(?:[A-Za-z0-9-]+\.)*(?:th|com|org|net)\b/gi,
    repair: (text) => text.replace(/[ \u00A0]/g, ""),
  },
  {
    // www alone, www.name without an end
    form: /(?<![A-Za-z./])www\.?[A-Za-z0-9-]*(?=[\s\u00A0)]|$)(?![ \u00A0]{1,2}[A-Za-z0-9-]+\.)/gi,
    repair: () => null,
  },
];

export function brokenLinks(text: string): BrokenLink[] {
  const found: BrokenLink[] = [];
  for (const { form, repair } of kinds)
    for (const match of text.matchAll(form)) {
      const link = match[0].replace(/[.,;!?]+$/, "");
      const overlaps = found.some(
        ({ start, text: other }) =>
          match.index < start + other.length && start < match.index + link.length,
      );
      if (!overlaps) found.push({ text: link, start: match.index, repaired: repair(link) });
    }
  return found.sort((a, b) => a.start - b.start);
}
