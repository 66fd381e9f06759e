import type { Unread } from "../../../src/taskpane/scores/say-unread";
import { scoresInFile, scoresInText } from "../../../src/taskpane/scores/given-scores";

const table = "รหัส,คะแนน\ni8,73.10";
const unread = (unread: Unread) => ({ kind: "unread", unread });

test("a table is found in a pasted text", () => {
  expect(scoresInText(table)).toMatchObject({
    kind: "found",
    found: { fileName: null, tables: [{ included: true }] },
  });
});

test("a text without words is refused", () => {
  expect(scoresInText(" \n ")).toEqual(unread({ given: "blanks" }));
});

test("a line that no table has is refused, and named", () => {
  expect(scoresInText(`${table}\n${"ก".repeat(40_000)}`)).toEqual(
    unread({ given: "paste", longLine: 3 }),
  );
});

test("a table is found in a file, by its name", async () => {
  expect(await scoresInFile(new File([table], "คะแนน.csv"))).toMatchObject({
    kind: "found",
    found: { fileName: "คะแนน.csv", tables: [{ included: true }] },
  });
});

test("a file that is no table is refused", async () => {
  expect(await scoresInFile(new File(["%PDF-1.7"], "ผล.pdf"))).toMatchObject({
    kind: "unread",
    unread: { given: "file", name: "ผล.pdf", refusal: { reason: "not-a-table" } },
  });
});

test("a file that cannot be read at all is no refusal", async () => {
  const file = new File([table], "คะแนน.csv");
  file.slice = () => {
    throw new Error("the disk is gone");
  };
  await expect(scoresInFile(file)).rejects.toThrow("the disk is gone");
});
