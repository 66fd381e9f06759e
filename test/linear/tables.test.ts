import { proposeMapping } from "../../src/report/assessment/import/mapping";
import { LineTooLongError } from "../../src/report/assessment/import/line-length";
import { pastedTables } from "../../src/report/assessment/import/pasted";
import { readItems } from "../../src/report/assessment/import/read-items";
import { readScoreFile } from "../../src/files/read-score-file";
import { endsOnAll } from "./ends";
import { fullCell, someShapes } from "./shapes";

const items = (text: string) => {
  const mapped = pastedTables(text).map((table) => ({ table, ...proposeMapping(table) }));
  return readItems(mapped, []).items;
};

test("a paste is read or refused, whatever it is full of", () => {
  endsOnAll(
    someShapes,
    (text) => {
      try {
        return items(text);
      } catch (error) {
        if (error instanceof LineTooLongError) return error.line;
        throw error;
      }
    },
    [fullCell - 2, 100_000],
  );
});

test("a table of very many lines is read", () => {
  const lines = Array.from({ length: 70_000 }, (_, at) => `i${(at % 30) + 1}\tหัวข้อ\t80.24`);
  expect(items(`ข้อ\tประเด็น\tคะแนน\n${lines.join("\n")}`)).toHaveLength(30);
});

describe("a line too long for a score table is refused, and which it is is said:", () => {
  const megabytes = 19 * 1024 * 1024;
  const scores = "80.24 ".repeat(megabytes / 6);

  test.each([
    ["a paste of scores", () => pastedTables(`i1 ก 80.24\n${scores}`), 2],
    ["a paste of cells", () => pastedTables(`i1\t80\n${"80\t".repeat(1_000)}80`), 2],
  ])("%s", (_, read, line) => {
    expect(read).toThrow(expect.objectContaining({ name: "LineTooLongError", line }));
  });

  test.each([
    ["a text file of scores", "scores.txt", `\n\n${scores}`, 3],
    ["a CSV file of scores", "scores.csv", scores, 1],
    ["a CSV file of cells", "scores.csv", `i1,80\n${",".repeat(1_000)}80`, 2],
    ["a CSV file with a quote never closed", "scores.csv", `i1,80\n"${"80\n".repeat(20_000)}`, 2],
  ])("%s", async (_, name, text, line) => {
    const read = readScoreFile(new TextEncoder().encode(text), name);
    await expect(read).rejects.toMatchObject({
      name: "FileRefusal",
      reason: "line-too-long",
      line,
    });
  });

  test("but not one as long as a cell can be", () => {
    expect(items(`i1 ${"ก".repeat(fullCell - 9)} 80.24`)).toMatchObject([
      { code: "i1", score: 80.24 },
    ]);
  });
});
