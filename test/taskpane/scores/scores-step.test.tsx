import i18next from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import { speak } from "../../../src/taskpane/language/speak";
import "../../../src/messages/scores";
import { loadYear } from "../../../src/reference/load-year";
import { levels, type Instrument, type ReferenceYear } from "../../../src/reference/year";
import type { UnreadReason } from "../../../src/report/assessment/import/read-items";
import type { ListedScore, ScoreFault } from "../../../src/report/sheets/scores/read-score-sheet";
import {
  resultOf,
  type AssessmentResult,
  type Caveat,
} from "../../../src/report/assessment/result";
import { ResultCard } from "../../../src/taskpane/scores/ResultCard";
import { RowsToBuild } from "../../../src/taskpane/scores/RowsToBuild";
import { ScoreBars } from "../../../src/taskpane/scores/ScoreBars";
import { SheetFaults } from "../../../src/taskpane/scores/SheetFaults";
import { UnreadLines } from "../../../src/taskpane/scores/UnreadLines";
import { WorthList } from "../../../src/taskpane/scores/WorthList";
import type { ScoresView } from "../../../src/taskpane/workbook/scores-view";
import { reportView } from "../../support/view";

const listed = (instrument: Instrument, code: string, title: string, score: number) => ({
  instrument,
  code,
  title,
  score,
  row: 4,
});
const i8 = listed("IIT", "i8", "กระบวนการงบประมาณ", 73.1);
const i19 = listed("IIT", "i19", "การใช้ทรัพย์สินของราชการ", 80.24);
const i20 = listed("IIT", "i20", "การใช้ทรัพย์สินของราชการ", 84.19);
const i1 = listed("IIT", "i1", "ปฏิบัติงานตามขั้นตอน", 95.5);
const e6 = listed("EIT", "e6", "ช่องทางการเผยแพร่ข้อมูลข่าวสาร", 73.01);

/** What a part says, as a reader of its text sees it. */
function textOf(element: React.ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

const nothing = () => undefined;
const done = () => Promise.resolve(true);

beforeEach(() => {
  speak("th");
});

describe("bars", () => {
  const bars = (items: ListedScore[]) => (
    <ScoreBars items={items} threshold={85} onSelect={nothing} />
  );

  test("show what is below the threshold in words, worst first, and offer the rest", () => {
    const text = textOf(bars([i1, i19, i8, e6]));
    expect(text).toMatch(
      /IIT ต่ำกว่าเกณฑ์ 2 จาก 3 ข้อ i8 73\.10 ต่ำกว่าเกณฑ์ กระบวนการงบประมาณ i19 80\.24 ต่ำกว่าเกณฑ์/,
    );
    expect(text).toContain("EIT ต่ำกว่าเกณฑ์ 1 จาก 1 ข้อ e6 73.01");
    expect(text).not.toContain("95.50");
    expect(text).toContain("แสดงทั้งหมด 4 ข้อ");
  });

  test("a score at the threshold is not below it", () => {
    expect(textOf(bars([{ ...i1, score: 85 }]))).toContain("ทั้ง 1 ข้อได้คะแนนถึงเกณฑ์");
  });
});

describe("the result", () => {
  const result: AssessmentResult = {
    indicators: [],
    instruments: { IIT: 89.24, EIT: 88.49, OIT: null },
    total: 88.1,
    level: "A",
    caveats: [],
  };
  const card = (parts: Partial<AssessmentResult>) =>
    textOf(<ResultCard result={{ ...result, ...parts }} />);

  test("gives total, level and instruments with two decimals", () => {
    expect(card({})).toContain("88.10 ระดับ A IIT 89.24 EIT 88.49 OIT ไม่มี");
  });

  test("claims no total and no level where there is none", () => {
    const text = card({ total: null, level: null });
    expect(text).toContain("ยังคำนวณไม่ได้");
    expect(text).not.toContain("ระดับ");
  });

  test("says that the levels of the year are not settled", () => {
    const text = card({ level: null, caveats: [{ kind: "level-unsettled", fiscalYear: 2566 }] });
    expect(text).toContain("เกณฑ์ระดับของปี 2566 ยังไม่มีข้อยุติ");
  });

  test("names items that are not part of the total", () => {
    const codes = Array.from({ length: 14 }, (_, index) => `X${index + 1}`);
    const text = card({ caveats: [{ kind: "items-unassigned", codes }] });
    expect(text).toContain("14 ข้อ");
    expect(text).toContain("X12 …");
    expect(text).not.toContain("X13");
  });

  test.each(["th", "en"])("every level and caveat has whole words in %s", async (language) => {
    await i18next.changeLanguage(language);
    const caveats: Caveat[] = [
      { kind: "rule-inferred", rule: "oit-indicator" },
      { kind: "rule-inferred", rule: "item-indicators" },
      { kind: "rule-inferred", rule: "weights" },
      { kind: "level-unsettled", fiscalYear: 2566 },
      { kind: "items-missing", instrument: "OIT", missing: 3, expected: 43 },
      { kind: "items-unassigned", codes: ["i99"] },
    ];
    for (const level of levels)
      expect(card({ level, caveats })).not.toMatch(/\{\{|scores\.[a-z]|undefined/);
  });
});

describe("what mending is worth", () => {
  let year: ReferenceYear;
  beforeAll(async () => {
    year = (await loadYear(2565))!;
  });
  /** Every item that the year counts. */
  const all = (score: number) =>
    (["IIT", "EIT", "OIT"] as const).flatMap((instrument) =>
      Array.from({ length: year.instruments[instrument].count }, (_, index) =>
        listed(
          instrument,
          `${instrument.charAt(0)}${index + 1}`.replace(/^[IE]/, (letter) => letter.toLowerCase()),
          "",
          score,
        ),
      ),
    );

  test("the total after it is told, and a level that it reaches", () => {
    const items = all(100).map((item) => (item.code === "O13" ? { ...item, score: 0 } : item));
    const { total } = resultOf(items, year);
    const text = textOf(<WorthList items={items} year={year} threshold={85} />);
    expect(text).toContain("O13");
    expect(text).toContain("คะแนน 0.00 → 100.00");
    expect(text).toContain(`รวม +${(100 - total!).toFixed(2)} → 100.00`);
  });

  test("nothing is said where nothing is weak", () => {
    expect(textOf(<WorthList items={all(90)} year={year} threshold={85} />)).toBe("");
  });
});

describe("rows to be made", () => {
  const scores: ScoresView = {
    sheetName: "คะแนน ITA",
    assessedYear: 2566,
    items: [i1, i8, i19, i20, e6],
    faults: [],
    uncovered: [e6, i8, i19, i20],
    covered: [],
  };
  const rows = (parts: Partial<ScoresView>, report: typeof reportView | null = reportView) => (
    <RowsToBuild
      scores={{ ...scores, ...parts }}
      report={report}
      threshold={85}
      busy={false}
      onBuild={done}
    />
  );

  test("weak items without a row stand ready, those of one title in one row", () => {
    const text = textOf(rows({}));
    expect(text).toContain("ยังขาด 3 แถว");
    expect(text).toContain("i19 และ i20 การใช้ทรัพย์สินของราชการ IIT · คะแนน 80.24, 84.19");
    expect(text).toContain("สร้าง 3 แถวในรายงาน");
    expect(renderToStaticMarkup(rows({})).match(/type="checkbox"[^>]*checked/g)).toHaveLength(3);
  });

  test("it says when every weak item has a row", () => {
    const text = textOf(rows({ uncovered: [], covered: ["i8", "i19", "i20", "e6"] }));
    expect(text).toContain("ทุกข้อที่ต่ำกว่าเกณฑ์มีแถวในรายงานแล้ว");
    expect(text).not.toContain("สร้าง");
  });

  test.each([null, { ...reportView, isWorkingGrid: false }])(
    "without a grid of ours there is no button that would fail",
    (report) => {
      const markup = renderToStaticMarkup(rows({}, report));
      expect(markup).toContain("ไปที่ “รายงาน”");
      expect(markup).not.toContain("<button");
    },
  );
});

describe("lines that give no score", () => {
  const reasons: UnreadReason[] = [
    "no-code",
    "no-score",
    "bad-score",
    "score-out-of-range",
    "several-codes",
    "no-instrument",
    "unknown-code",
    "given-twice",
  ];
  const values = { code: "i8", given: "173", kept: 90, codes: 2, scores: 1 };
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      table: "IIT",
      line: index + 1,
      text: "i8 งบประมาณ",
      reason: reasons[index % reasons.length]!,
      values,
    }));

  test("each is told by its line, its text and what to do", () => {
    const text = textOf(<UnreadLines unread={lines(2)} severalTables={false} />);
    expect(text).toContain("อ่านไม่ได้ 2 บรรทัด");
    expect(text).toContain("บรรทัด 2 “i8 งบประมาณ” i8 ยังไม่มีคะแนน");
  });

  test("among several sheets the sheet is named", () => {
    const text = textOf(<UnreadLines unread={lines(1)} severalTables />);
    expect(text).toContain("แผ่นงาน “IIT” บรรทัด 1");
  });

  test("of very many the first are shown and the rest counted", () => {
    expect(textOf(<UnreadLines unread={lines(60)} severalTables={false} />)).toContain(
      "และอีก 10 บรรทัด",
    );
  });

  test.each(["th", "en"])("every reason has a whole sentence in %s", async (language) => {
    await i18next.changeLanguage(language);
    const text = textOf(<UnreadLines unread={lines(reasons.length)} severalTables />);
    expect(text).not.toMatch(/\{\{|scores\.[a-z]|undefined/);
    const faults = (
      ["no-instrument", "no-code", "no-score", "score-out-of-range", "given-twice"] as const
    ).map((reason, row): ScoreFault => ({ row, column: 3, reason, text: "i8" }));
    const scores: ScoresView = {
      sheetName: "คะแนน ITA",
      assessedYear: 2566,
      items: [],
      faults,
      uncovered: [],
      covered: [],
    };
    const said = textOf(<SheetFaults scores={scores} onSelect={nothing} />);
    expect(said).toContain("D5");
    expect(said).not.toMatch(/\{\{|scores\.[a-z]|undefined/);
  });
});
