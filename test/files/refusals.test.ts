import { FileRefusal, refusalReasons } from "../../src/files/file-refusal";
import { languages } from "../../src/messages/language";
import "../../src/messages/files";
import { sayRefusal } from "../../src/messages/say-refusal";
import { wordsIn } from "../../src/messages/words";
import { mostBytes } from "../../src/package/bounds";
import schema from "../../docs/check-report.schema.json";

const each = languages.flatMap((language) =>
  refusalReasons.map((reason) => [reason, language] as const),
);

test.each(each)(
  "%s is said in %s: in which file, what is wrong, and what to do",
  (reason, language) => {
    const refusal = new FileRefusal(reason, reason === "line-too-long" ? { line: 12 } : {});
    const said = sayRefusal(wordsIn(language), "คะแนน.xlsx", refusal);
    const [file, wrong = "", todo = ""] = said.split(language === "th" ? /: | โปรด/ : /: |; /);
    expect(file).toBe("คะแนน.xlsx");
    expect(wrong).not.toBe("");
    expect(todo).not.toBe("");
    expect(said).not.toContain("{{");
  },
);

test.each(languages)("a line that is too long is told by its number in %s", (language) => {
  const refusal = new FileRefusal("line-too-long", { line: 12 });
  expect(sayRefusal(wordsIn(language), "คะแนน.csv", refusal)).toMatch(/\b12\b/);
});

test.each(languages)("how large a file may be is told in %s", (language) => {
  const said = sayRefusal(wordsIn(language), "คะแนน.xlsx", new FileRefusal("too-large"));
  for (const most of [mostBytes.report, mostBytes.scores])
    expect(said).toContain(`${most / 1024 / 1024} MB`);
});

test("a file's name stays as it is, also where it looks like a reference to a message", () => {
  const name = "$t(files.refused.empty) {{line}}.xlsx";
  expect(sayRefusal(wordsIn("th"), name, new FileRefusal("empty"))).toContain(`${name}: `);
});

test("the reasons that programs are told are among these", () => {
  const codes = schema.$defs.file.properties.error.oneOf[1]?.properties?.code.enum ?? [];
  const ofFiles = codes.filter((code) => !code.startsWith("scores-"));
  expect(ofFiles.length).toBeGreaterThan(0);
  expect(refusalReasons).toEqual(expect.arrayContaining(ofFiles));
});
