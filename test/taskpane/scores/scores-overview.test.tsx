/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { languages, type Language } from "../../../src/messages/language";
import "../../../src/messages/scores";
import { loadYear } from "../../../src/reference/load-year";
import { levels, type ReferenceYear } from "../../../src/reference/year";
import type { ListedScore } from "../../../src/report/sheets/scores/read-score-sheet";
import {
  resultOf,
  type AssessmentResult,
  type Caveat,
} from "../../../src/report/assessment/result";
import { ResultCard } from "../../../src/taskpane/scores/ResultCard";
import { ScoreBars } from "../../../src/taskpane/scores/ScoreBars";
import { WorthList } from "../../../src/taskpane/scores/WorthList";
import { readIn, show } from "../../support/person";
import { e6, i1, i19, i8, listed } from "./some-scores";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("bars", () => {
  const showBars = (items: ListedScore[]) => {
    const selected: ListedScore[] = [];
    const bars = (
      <ScoreBars items={items} threshold={85} onSelect={(item) => void selected.push(item)} />
    );
    return { ...show(bars), selected };
  };

  test("show what is below the threshold in words, worst first, and offer the rest", async () => {
    const { person, selected } = showBars([i1, i19, i8, e6]);
    const text = readIn();
    expect(text).toMatch(
      /IIT ต่ำกว่าเกณฑ์ 2 จาก 3 ข้อ i8 73\.10 ต่ำกว่าเกณฑ์ กระบวนการงบประมาณ i19 80\.24 ต่ำกว่าเกณฑ์/,
    );
    expect(text).toContain("EIT ต่ำกว่าเกณฑ์ 1 จาก 1 ข้อ e6 73.01");
    expect(text).not.toContain("95.50");
    await person.click(button("แสดงทั้งหมด 4 ข้อ"));
    await person.click(button("i1 95.50 ปฏิบัติงานตามขั้นตอน"));
    expect(selected).toEqual([i1]);
    await person.click(button("แสดงเฉพาะข้อที่ต่ำกว่าเกณฑ์"));
    expect(readIn()).not.toContain("95.50");
  });

  test("a score at the threshold is not below it", () => {
    showBars([{ ...i1, score: 85 }]);
    screen.getByText("ทั้ง 1 ข้อได้คะแนนถึงเกณฑ์");
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
  const card = (parts: Partial<AssessmentResult>, language?: Language) =>
    readIn(show(<ResultCard result={{ ...result, ...parts }} />, language).container);

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

  test("where rules come from is one line, and all of it when that is opened", () => {
    card({
      caveats: [
        { kind: "rule-inferred", rule: "oit-indicator" },
        { kind: "rule-inferred", rule: "item-indicators" },
        { kind: "level-unsettled", fiscalYear: 2566 },
        { kind: "items-unassigned", codes: ["O44"] },
      ],
    });
    const fold = screen.getByRole("group");
    expect(readIn(fold)).toMatch(/^วิธีคำนวณบางเรื่องของปีนี้ยังไม่พบเอกสารยืนยัน/);
    expect(fold.hasAttribute("open")).toBe(false);
    expect(within(fold).getAllByRole("listitem", { hidden: true })).toHaveLength(3);
    expect(readIn(fold)).not.toContain("O44");
  });

  test.each(languages)("every level and caveat has whole words in %s", (language) => {
    const caveats: Caveat[] = [
      { kind: "rule-inferred", rule: "oit-indicator" },
      { kind: "rule-inferred", rule: "item-indicators" },
      { kind: "rule-inferred", rule: "weights" },
      { kind: "level-unsettled", fiscalYear: 2566 },
      { kind: "items-missing", instrument: "OIT", missing: 3, expected: 43 },
      { kind: "items-unassigned", codes: ["i99"] },
    ];
    for (const level of levels)
      expect(card({ level, caveats }, language)).not.toMatch(/\{\{|scores\.[a-z]|undefined/);
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
  const showWorth = (items: ListedScore[]) =>
    show(<WorthList items={items} year={year} threshold={85} />);

  test("the total after it is told, and a level that it reaches", () => {
    const items = all(100).map((item) => (item.code === "O13" ? { ...item, score: 0 } : item));
    const { total } = resultOf(items, year);
    const text = readIn(showWorth(items).container);
    expect(text).toContain("O13");
    expect(text).toContain("คะแนน 0.00 → 100.00");
    expect(text).toContain(`รวม +${(100 - total!).toFixed(2)} → 100.00`);
  });

  test("of many the best five are shown, and the rest when asked for", async () => {
    const items = all(80);
    const { person } = showWorth(items);
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
    await person.click(button(`แสดงทั้งหมด ${items.length} ข้อ`));
    expect(screen.getAllByRole("listitem")).toHaveLength(items.length);
    await person.click(button("แสดงน้อยลง"));
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
  });

  test("nothing is said where nothing is weak", () => {
    expect(showWorth(all(90)).container.textContent).toBe("");
  });
});
