import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { languageOf, type Language } from "../../src/messages/language";
import "../../src/messages/pane";
import "../../src/messages/findings";
import "../../src/messages/scores";
import { wordsIn } from "../../src/messages/words";
import { rules } from "../../src/report/check/rules/rules";
import { columns } from "../../src/report/form/columns";

type Messages = { [key: string]: string | Messages };

const flat = (messages: Messages, path = ""): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[path + key, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );

/** All there is to say in a language, as `scores.box.label` for what stands in scores.json. */
function messagesIn(language: Language): Map<string, string> {
  const folder = path.join(__dirname, "../../src/messages", language);
  const parts = readdirSync(folder).map((file): [string, Messages] => [
    path.basename(file, ".json"),
    JSON.parse(readFileSync(path.join(folder, file), "utf8")),
  ]);
  return new Map(flat(Object.fromEntries(parts)));
}

const thai = messagesIn("th");
const english = messagesIn("en");
const placeholders = (message = "") => (message.match(/\{\{\w+\}\}/g) ?? []).sort();

test("both languages have the same messages", () => {
  expect([...english.keys()].sort()).toEqual([...thai.keys()].sort());
});

test.each([...thai.keys()])("%s says something, with the same values in both languages", (key) => {
  expect(thai.get(key)?.trim()).not.toBe("");
  expect(english.get(key)?.trim()).not.toBe("");
  expect(placeholders(english.get(key))).toEqual(placeholders(thai.get(key)));
});

test("messages are calm: no exclamation marks", () => {
  const loud = [...thai, ...english].filter(([, message]) => /[!！]/.test(message));
  expect(loud).toEqual([]);
});

test("Thai messages are in Thai, English ones are not", () => {
  // Each language is named in itself.
  const own = (key: string) => key.startsWith("pane.language.");
  const hasThai = (message: string) => /[ก-๙]/.test(message);
  expect([...thai].filter(([key, message]) => !own(key) && !hasThai(message))).toEqual([]);
  expect([...english].filter(([key, message]) => !own(key) && hasThai(message))).toEqual([]);
});

test("every rule of the check and every column has a message", () => {
  for (const { code } of rules) {
    // Of a sheet that was left out there is no cell to name.
    const place = code === "unread-sheet" || code === "other-sheet" ? "{{sheet}}" : "{{at}}";
    expect(thai.get(`findings.rules.${code}.found`)).toContain(place);
    expect(thai.has(`findings.rules.${code}.why`)).toBe(true);
  }
  for (const { key } of columns) expect(thai.has(`findings.columns.${key}`)).toBe(true);
});

describe("language", () => {
  test.each([
    ["th-TH", "th"],
    ["en-US", "en"],
    ["EN", "en"],
    ["de-DE", null],
    ["", null],
    [null, null],
    [undefined, null],
  ])("%p is shown in %p", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  test("each is said in its own words, with its values in their places", () => {
    const passed = { complete: 5, total: 6 };
    expect(wordsIn("th")("state.complete", passed)).toBe("ผ่าน 5 จาก 6 แถว");
    expect(wordsIn("en")("state.complete", passed)).toBe("5 of 6 rows pass");
    expect(wordsIn("en")("scores.box.chooseFile")).toBe("Choose a file");
    expect(wordsIn("th")("scores.box.chooseFile")).toBe("เลือกไฟล์");
  });

  test("a message may name another by a value", () => {
    const values = { section: "urgent", at: "B7" };
    expect(wordsIn("en")("findings.rules.empty-section.found", values)).toBe(
      "The section “Urgent weaknesses” has no rows - B7",
    );
  });

  test.each(["A & <B>", "$t(product)", "{{sheet}}", "$&", "$t(product"])(
    "%s that a person typed is said as it was typed",
    (sheet) => {
      expect(wordsIn("th")("state.sheet", { sheet })).toBe(`แผ่นงาน “${sheet}”`);
    },
  );
});
