import { perEntry } from "../../src/report/form/columns";
import { completeRows, type SampleRow } from "./complete-report";

/** Rows that differ, each with a fault now and then, as a report of all agencies put together would have. */
export function sampleRows(count: number): SampleRow[] {
  return Array.from({ length: count }, (_, index) => {
    const row = completeRows[index % completeRows.length] ?? completeRows[0];
    if (!row) throw new Error("the sample has no rows");
    const text = perEntry((key) => row.text[key]);
    text.measures = `${row.text.measures} (${index})`;
    if (index % 10 === 0) text.actions = "";
    return { section: row.section, text };
  }).sort((a, b) => Number(a.section === "develop") - Number(b.section === "develop"));
}

/** How many letters and lines the texts of the published FY2566 report have, on average. */
const realLengths = {
  measures: { letters: 90, lines: 1 },
  actions: { letters: 970, lines: 3 },
  results: { letters: 270, lines: 1 },
} as const;

/** Rows that differ, with texts as long as those of a real report, made of the sample's. */
export function rowsOfRealLength(count: number): SampleRow[] {
  const rows = sampleRows(count).map((row, index) => {
    const text = { ...row.text };
    for (const key of ["measures", "actions", "results"] as const)
      if (text[key] !== "") text[key] = longText(index, key);
    text.measures += ` (${index})`;
    // Neighbours about one item would be read as one row.
    if (row.section === "develop") text.issue += ` ครั้งที่ ${index}`;
    return { ...row, text };
  });
  // Cells hold each text in one piece; one just put together is still its parts.
  return structuredClone(rows);
}

function longText(from: number, key: keyof typeof realLengths): string {
  const { letters, lines } = realLengths[key];
  const words: string[] = [];
  for (let index = from, length = 0; length < letters; index += 1) {
    const text = completeRows[index % completeRows.length]?.text[key] ?? "";
    const more = text.split("\n").map((line) => line.replace(/^[•\d๐-๙. ]+/, ""));
    words.push(...more);
    length += more.join(" ").length;
  }
  const perLine = Math.ceil(words.length / lines);
  return Array.from({ length: lines }, (_, line) => {
    const mark = lines === 1 ? "•" : `${line + 1}.`;
    return `${mark} ${words.slice(line * perLine, (line + 1) * perLine).join(" ")}`;
  }).join("\n");
}
