import { withoutEnding } from "./thai-text";
import { notBehind, type Search } from "./matches";
import { TakenLetters } from "./spans";
import { stretchesAround, type Stretch } from "./stretches";

/** Something meant as a link that does not open. */
export interface BrokenLink {
  text: string;
  /** Where it begins. */
  start: number;
  /** What was surely meant; null where that is not evident. */
  repaired: string | null;
}

interface Kind {
  search: Search;
  /** Whether all that a link may hold belongs to it, beyond the form. */
  goesOn: boolean;
  repair: (link: string, match: RegExpExecArray) => string | null;
}

/** What ends a link: spaces, Thai, brackets or quotes around it. */
const linkEnd = /[\s\u00A0()<>"“”‘’,;ก-๙]/g;

/** One part of a host's name, of which RFC 1035 allows 63 letters. */
const part = "[A-Za-z0-9-]{1,63}";
/** Hosts have three to six parts; with no bound, `www.` over and over is read from each of them to the end. */
const most = 10;

const kinds: readonly Kind[] = [
  {
    // htp://, hhtp://, httpp://, http:/x, http//x, https:x, http;//x
    search: notBehind(
      /(?!https?:\/\/)(h{1,2}t{1,3}p{1,2}s?|ttps?)(?:[:;]\/{0,3}|\/{2})(?=[A-Za-zก-๙])/i,
      /[A-Za-z]/,
    ),
    goesOn: true,
    repair: (link, [opening, scheme = ""]) => {
      const host = link.slice(opening.length);
      return host === "" ? null : `http${/s$/i.test(scheme) ? "s" : ""}://${host}`;
    },
  },
  {
    // http:// with nothing behind
    search: notBehind(/https?:\/\/(?=[\s\u00A0.,;)]|$)/i, /[A-Za-z]/),
    goesOn: false,
    repair: () => null,
  },
  {
    // wwww.x, ww.x
    search: notBehind(new RegExp(String.raw`(?:ww|w{4,9})\.(?=${part}\.)`, "i"), /[A-Za-z./]/),
    goesOn: true,
    repair: (link) => link.replace(/^w+/i, "www"),
  },
  {
    // www,x.y and www.x,y
    search: notBehind(
      new RegExp(
        String.raw`www(?:,${part}(?:[.,]${part}){1,${most}}|(?:\.${part}){1,${most}},(?:co|go|or|ac|th|com|org|net|in|mi)\b(?:[.,][A-Za-z]{1,63}){0,${most}})`,
        "i",
      ),
      /[A-Za-z]/,
    ),
    goesOn: false,
    repair: (link) => link.replaceAll(",", "."),
  },
  {
    // www.sme.go. th and www. sme.go.th
    search: notBehind(
      new RegExp(
        String.raw`www\.(?:${part}\.){0,${most}}[ \u00A0]{1,2}(?:${part}\.){0,${most}}(?:th|com|org|net)\b`,
        "i",
      ),
      /[A-Za-z]/,
    ),
    goesOn: false,
    repair: (link) => link.replace(/[ \u00A0]/g, ""),
  },
  {
    // www alone, www.name without an end
    search: notBehind(
      new RegExp(String.raw`www\.?(?:${part})?(?=[\s\u00A0)]|$)(?![ \u00A0]{1,2}${part}\.)`, "i"),
      /[A-Za-z./]/,
    ),
    goesOn: false,
    repair: () => null,
  },
];

/** `tp` of http or `ww` of www, and on to the first letter that no link has. */
const sign = /(?:tp|ww)[^ก-๙\n]*/gi;
/** Of `hhtttp` and the letter before it. */
const before = "hhtt".length + 1;

export function brokenLinks(text: string): BrokenLink[] {
  // Most texts have no link at all.
  if (text.search(sign) < 0) return [];
  return stretchesAround(text, text.matchAll(sign), before, 1).flatMap(linksIn);
}

function linksIn({ text, from }: Stretch): BrokenLink[] {
  const found: BrokenLink[] = [];
  const taken = new TakenLetters(text.length);
  for (const { search, goesOn, repair } of kinds) {
    const endOf = (match: RegExpExecArray) => {
      const end = match.index + match[0].length;
      return goesOn ? endOfLink(text, end) : end;
    };
    for (const match of search(text, endOf)) {
      const start = match.index;
      const link = withoutEnding(text.slice(start, endOf(match)), ".,;!?");
      const end = start + link.length;
      if (!taken.isFree(start, end)) continue;
      taken.take(start, end);
      found.push({ text: link, start: from + start, repaired: repair(link, match) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function endOfLink(text: string, from: number): number {
  const search = new RegExp(linkEnd);
  search.lastIndex = from;
  return search.exec(text)?.index ?? text.length;
}
