import fc from "fast-check";
import { codeOf, type Instrument } from "../../../../src/reference/year";
import { proposeMapping } from "../../../../src/report/assessment/import/mapping";
import { pastedTables } from "../../../../src/report/assessment/import/pasted";
import { readItems } from "../../../../src/report/assessment/import/read-items";
import { plainText, type SourceTable } from "../../../../src/report/assessment/import/source-table";
import type { ItemScore } from "../../../../src/report/sheets/scores/score-list";

const read = (tables: SourceTable[]) =>
  readItems(
    tables.map((table) => ({ table, ...proposeMapping(table) })),
    [],
  );
const thaiDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode("๐".charCodeAt(0) + Number(digit)));

const titles = [
  "กระบวนการงบประมาณ (การมีส่วนร่วม)",
  "การใช้ทรัพย์สินของราชการ",
  "รายงานการกำกับติดตาม ประจำปี รอบ 6 เดือน",
  "ผลการสำรวจความพึงพอใจ",
  "Q&A",
  "E-Service",
  "การขับเคลื่อนนโยบาย No Gift Policy ปี 2566",
];
const lastNumber: Record<Instrument, number> = { IIT: 30, EIT: 15, OIT: 43 };

const item = fc.constantFrom<Instrument>("IIT", "EIT", "OIT").chain((instrument) =>
  fc.record({
    instrument: fc.constant(instrument),
    code: fc.integer({ min: 1, max: lastNumber[instrument] }).map((n) => codeOf(instrument, n)),
    title: fc.constantFrom(...titles),
    score: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  }),
);
/** A bare 4 with that name is indicator 4, not an item. */
const isIndicator = ({ code, title }: ItemScore) =>
  code.slice(1) === "4" && title === "การใช้ทรัพย์สินของราชการ";
const items = fc.uniqueArray(
  item.filter((one) => !isIndicator(one)),
  { selector: ({ code }) => code, minLength: 1, maxLength: 30 },
);

const numberOf = ({ code }: ItemScore) => code.slice(1);
type Spelling = (item: ItemScore) => string;

const codeSpellings: Spelling[] = [
  ({ code }) => code,
  ({ code }) => code.toUpperCase(),
  ({ code }) => `${code.toLowerCase()}.`,
  ({ code }) => `ข้อ ${code}`,
  (given) => `${given.code.charAt(0)} ${numberOf(given)}`,
  (given) => `${given.code.charAt(0)}-${numberOf(given)}`,
  (given) => `${given.instrument} ${numberOf(given)}`,
  (given) => given.instrument + numberOf(given),
  ({ code }) => thaiDigits(code),
  (given) => (given.instrument === "OIT" ? `0${numberOf(given).padStart(2, "0")}` : given.code),
  (given) => (given.instrument === "OIT" ? `๐${numberOf(given)}` : given.code),
];
const numberSpellings: Spelling[] = [
  numberOf,
  (given) => `${numberOf(given)}.`,
  (given) => `ข้อ ${numberOf(given)}`,
  (given) => `ข้อที่ ${thaiDigits(numberOf(given))}`,
  (given) => thaiDigits(numberOf(given)),
];
const scoreSpellings: Spelling[] = [
  ({ score }) => score.toFixed(2),
  ({ score }) => String(score),
  ({ score }) => String(score + 1e-8),
  ({ score }) => score.toFixed(2).replace(".", ","),
  ({ score }) => thaiDigits(score.toFixed(2)),
  ({ score }) => `ร้อยละ ${score.toFixed(2)}`,
  ({ score }) => `${score.toFixed(2)}%`,
  ({ score }) => `\u00A0${score.toFixed(2)} คะแนน`,
];

/** A column as its header and what stands in it for each item, the n-th of them spelt its own way. */
interface Column {
  header: string;
  cell: (item: ItemScore, index: number) => string;
}

const spelt = (header: string, spellings: Spelling[]): fc.Arbitrary<Column> =>
  fc.infiniteStream(fc.constantFrom(...spellings)).map((stream) => {
    const chosen = [...stream.take(30)];
    return { header, cell: (given, index) => chosen[index]!(given) };
  });
const titleColumn: Column = { header: "ประเด็น", cell: ({ title }) => title };
const instrumentColumn: Column = { header: "แบบวัด", cell: ({ instrument }) => instrument };
const others: Column[] = [
  { header: "ลำดับ", cell: (_, index) => String(index + 1) },
  { header: "คะแนนเต็ม", cell: () => "100" },
  { header: "คะแนนปีก่อน", cell: (_, index) => (60 + index * 0.75).toFixed(2) },
  { header: "หมายเหตุ", cell: (_, index) => (index % 2 ? "" : "ต่ำกว่าเกณฑ์") },
];

const codeAndTitle: fc.Arbitrary<Column[]> = fc.oneof(
  spelt("ข้อ", codeSpellings).map((code) => [code, titleColumn]),
  spelt("ข้อ", numberSpellings).map((code) => [instrumentColumn, code, titleColumn]),
  spelt("ประเด็น", codeSpellings).map(({ header, cell }): Column[] => [
    { header, cell: (given, index) => `${cell(given, index)} ${given.title}` },
  ]),
);
const shuffled = fc
  .tuple(codeAndTitle, spelt("คะแนนที่ได้", scoreSpellings), fc.subarray(others))
  .chain(([own, score, more]) => {
    const all = [...own, score, ...more];
    return fc.shuffledSubarray(all, { minLength: all.length });
  });

function tableOf(given: readonly ItemScore[], all: readonly Column[]): SourceTable {
  const rows = [
    all.map(({ header }) => header),
    ...given.map((one, index) => all.map(({ cell }) => cell(one, index))),
  ];
  return { name: "", rows: rows.map((cells, index) => ({ line: index + 1, cells })) };
}

describe("an item list written as a table", () => {
  it("reads back exactly, whatever the order of its columns and the spelling of codes and scores", () => {
    fc.assert(
      fc.property(items, shuffled, (given, all) => {
        expect(read([tableOf(given, all)])).toEqual({ items: given, unread: [], passedOver: 1 });
      }),
      { numRuns: 500 },
    );
  });

  it("reads back out of a paste with tabs as well", () => {
    fc.assert(
      fc.property(items, shuffled, (given, all) => {
        const lines = tableOf(given, all).rows.map(({ cells }) => cells.join("\t"));
        expect(read(pastedTables(lines.join("\r\n"))).items).toEqual(given);
      }),
    );
  });

  it("reads back out of a PDF file's text, each line broken anywhere between two words", () => {
    fc.assert(
      fc.property(items, fc.infiniteStream(fc.nat()), (given, breaks) => {
        const at = breaks[Symbol.iterator]();
        const lines = given.map(({ code, title, score }) => {
          const words = `${title} ${score.toFixed(2)}`.split(" ");
          const head = at.next().value! % words.length;
          return [code, ...words.slice(0, head)].join(" ") + "\n" + words.slice(head).join(" ");
        });
        expect(read(pastedTables(lines.join("\n")))).toMatchObject({ items: given, unread: [] });
      }),
    );
  });
});

const scraps = fc.oneof(
  fc.constantFrom("i8", "O13", "029", "ข้อ 8", "8", "MOIT3", "i19 และ i20", "IIT", "(EIT)", "e6-e7"),
  fc.constantFrom("73.10", "73,10", "๑๐๐", "-", "173", "-5", "ผ่าน", "ไม่มี", "80.24 และ 84.19"),
  fc.constantFrom("รวม", "คะแนนเฉลี่ย IIT", "ตัวชี้วัดที่ 1", "หน้า 3", "ข้อ", "คะแนน", "แบบวัด IIT"),
  fc.constantFrom('"', '""', "\u00A0", "\u200B", "หมายเหตุ", "ปี 2565", "คะแนนเต็ม", "ลำดับ"),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const anyText = fc
  .array(fc.tuple(scraps, fc.constantFrom("\t", "\t", " ", "\n", "\n", "\r\n", "")))
  .map((pieces) => pieces.flat().join(""));

describe("any text at all", () => {
  it("reads without a fault, each line accounted for", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tables = pastedTables(text);
        const { items: found, unread, passedOver } = read(tables);
        const rows = tables.flatMap((table) => table.rows);
        const counted = found.length + unread.length + passedOver;
        expect(counted).toBeGreaterThanOrEqual(rows.length);
        // Only a line with several codes may count more than once.
        const hasSeveral = rows.some(({ cells }) =>
          cells.some((cell) => /และ|กับ|ถึง|[-–,/&]/.test(cell)),
        );
        if (!hasSeveral) expect(counted).toBe(rows.length);
        for (const { line } of unread) expect(rows.map((row) => row.line)).toContain(line);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps every letter of a paste in some cell", () => {
    const letters = (text: string) =>
      Array.from(plainText(text).replace(/\s/g, "")).sort().join("");
    fc.assert(
      fc.property(anyText, (text) => {
        const unquoted = text.replaceAll('"', "");
        const cells = pastedTables(unquoted).flatMap(({ rows }) =>
          rows.flatMap((row) => row.cells),
        );
        expect(letters(cells.join(" "))).toBe(letters(unquoted));
      }),
    );
  });
});
