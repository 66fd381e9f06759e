import type { IDocumentData } from "@univerjs/core";
import type { RichTextRun } from "hucre";
import { readFont } from "../style/read-style";
import { writeFont } from "../style/write-style";

/** A paragraph ends in `\r` on the screen, and the whole in `\r\n`. */
const END = "\r\n";

/** A text with parts in different looks, as the small document that the screen's cells hold. */
export function documentOf(runs: readonly RichTextRun[], theme?: string[]): IDocumentData {
  const text = runs.map((run) => run.text.replace(/\r?\n/g, "\r"));
  const dataStream = text.join("") + END;
  let start = 0;
  const textRuns = runs.map((run, index) => {
    const [st, ed] = [start, start + (text[index]?.length ?? 0)];
    start = ed;
    return { st, ed, ts: readFont(run.font, theme) };
  });
  const paragraphs = [...dataStream.matchAll(/\r/g)].map(({ index }, number) => ({
    startIndex: index,
    paragraphId: `paragraph-${number}`,
  }));
  return { id: "d", body: { dataStream, textRuns, paragraphs }, documentStyle: {} };
}

export const plainTextOf = ({ body }: IDocumentData): string =>
  (body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");

/** The runs of a document; none when all of it looks as its cell does. */
export function runsOf(document: IDocumentData): RichTextRun[] {
  const text = plainTextOf(document);
  const runs: RichTextRun[] = [];
  let position = 0;
  const add = (end: number, font?: RichTextRun["font"]) => {
    if (end > position) {
      runs.push({ text: text.slice(position, end), ...(font ? { font } : {}) });
    }
    position = Math.max(position, end);
  };
  for (const { st, ed, ts } of document.body?.textRuns ?? []) {
    add(st);
    add(Math.min(ed, text.length), writeFont(ts ?? {}));
  }
  add(text.length);
  return runs.some((run) => run.font) ? runs : [];
}
