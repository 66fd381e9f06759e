import i18next from "i18next";
import checkInEnglish from "../../src/messages/en/check.json";
import cliInEnglish from "../../src/messages/en/cli.json";
import filesInEnglish from "../../src/messages/en/files.json";
import findingsInEnglish from "../../src/messages/en/findings.json";
import en from "../../src/messages/en/pane.json";
import publishInEnglish from "../../src/messages/en/publish.json";
import readyInEnglish from "../../src/messages/en/ready.json";
import rowInEnglish from "../../src/messages/en/row.json";
import scoresInEnglish from "../../src/messages/en/scores.json";
import yearsInEnglish from "../../src/messages/en/years.json";
import { languageOf, startLanguage } from "../../src/messages/language";
import check from "../../src/messages/th/check.json";
import cli from "../../src/messages/th/cli.json";
import files from "../../src/messages/th/files.json";
import findings from "../../src/messages/th/findings.json";
import th from "../../src/messages/th/pane.json";
import publish from "../../src/messages/th/publish.json";
import ready from "../../src/messages/th/ready.json";
import row from "../../src/messages/th/row.json";
import scores from "../../src/messages/th/scores.json";
import years from "../../src/messages/th/years.json";
import { columns } from "../../src/report/form/columns";
import { ruleCodes } from "../../src/report/check/rules/rule-codes";

type Messages = { [key: string]: string | Messages };

const flat = (messages: Messages, path = ""): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[path + key, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );

const thai = new Map(
  flat({ ...th, cli, files, findings, findingList: check, publish, ready, row, scores, years }),
);
const english = new Map(
  flat({
    ...en,
    cli: cliInEnglish,
    files: filesInEnglish,
    findings: findingsInEnglish,
    findingList: checkInEnglish,
    publish: publishInEnglish,
    ready: readyInEnglish,
    row: rowInEnglish,
    scores: scoresInEnglish,
    years: yearsInEnglish,
  }),
);
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
  const own = (key: string) => key.startsWith("language.");
  const hasThai = (message: string) => /[ก-๙]/.test(message);
  expect([...thai].filter(([key, message]) => !own(key) && !hasThai(message))).toEqual([]);
  expect([...english].filter(([key, message]) => !own(key) && hasThai(message))).toEqual([]);
});

test("every rule of the check and every column has a message", () => {
  for (const code of ruleCodes) {
    expect(thai.get(`findings.rules.${code}.found`)).toContain("{{cell}}");
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

  test("messages are there as soon as it has started, and in the other language after a switch", async () => {
    startLanguage("th");
    expect(i18next.t("state.complete", { complete: 5, total: 6 })).toBe("ครบ 5 จาก 6 แถว");
    await i18next.changeLanguage("en");
    expect(i18next.t("state.complete", { complete: 5, total: 6 })).toBe("5 of 6 rows complete");
  });

  test("what a person typed is not escaped a second time", () => {
    startLanguage("th");
    expect(i18next.t("state.sheet", { sheet: "A & <B>" })).toBe("แผ่นงาน “A & <B>”");
  });
});
