import { documentLines, type DocumentLine } from "../../../report/publishing/document-lines";
import { writeMark, type Mark } from "../../../report/terms/list/mark";
import { htmlText } from "./html-text";

/** The text of a cell: paragraphs, and lists within lists, each item with the mark that was typed. */
export function webLines(text: string): string {
  const open: ("ol" | "ul")[] = [];
  let html = "";
  const closeTo = (depth: number) => {
    for (let kind = open.at(-1); kind && open.length > depth; kind = open.at(-1)) {
      html += `</li></${kind}>`;
      open.pop();
    }
  };
  for (const line of documentLines(text)) {
    if (!line.item) {
      closeTo(0);
      if (line.text.trim() !== "") html += `<p>${htmlText(line.text)}</p>`;
      continue;
    }
    const { mark, level } = line.item;
    const kind = mark.kind === "number" ? "ol" : "ul";
    closeTo(level + 1);
    if (open.length === level + 1 && open.at(-1) !== kind) closeTo(level);
    if (open.length === level + 1) html += "</li>";
    while (open.length <= level) {
      // An item may stand deeper than the one above it goes: the levels between hold nothing of their own.
      html += open.length < level ? `<${kind}><li class="outer">` : `<${kind}>`;
      open.push(kind);
    }
    html += itemStart(line, mark);
  }
  closeTo(0);
  return html;
}

function itemStart({ text }: DocumentLine, mark: Mark): string {
  const written = writeMark({ ...mark, indent: "", gap: "" });
  const number = mark.kind === "number" ? ` value="${mark.path.at(-1) ?? 1}"` : "";
  return `<li${number} style="list-style-type:'${htmlText(written)} '">${htmlText(text)}`;
}
