import { entryKeys, perEntry } from "../../../../src/report/form/columns";
import { placeholdersName, statusFormula } from "../../../../src/report/sheets/grid/status-formula";

const columnOf = { ...perEntry((key) => entryKeys.indexOf(key)), status: entryKeys.length };
const formula = statusFormula(columnOf, "urgent", { first: 6, last: 8 });

test("no text of people is looked up by MATCH, which in Excel fails beyond 255 letters", () => {
  expect(formula).not.toMatch(/MATCH\(/);
});

test("no text in a formula is longer than Excel takes, and none is lost between its parts", () => {
  const texts = [...placeholdersName.formula.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text);
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(255);
  expect(texts.join("")).toMatch(/^\|\|ไม่มี\|.*\|อยู่ระหว่างดำเนินการ\|.*\|๙\|$/);
});
