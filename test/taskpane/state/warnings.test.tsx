/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { ItemScore } from "../../../src/report/sheets/scores/score-list";
import { FileWarning } from "../../../src/taskpane/state/FileWarning";
import { UncoveredLine } from "../../../src/taskpane/state/UncoveredLine";
import { readIn, show } from "../../support/person";
import { scoresView } from "../../support/view";

const items = (count: number) =>
  Array.from({ length: count }, (_, index): ItemScore => {
    return { instrument: "IIT", code: `i${index + 1}`, title: "", score: 70 };
  });
function showUncovered(count: number) {
  let gone = 0;
  const scores = { ...scoresView, uncovered: items(count) };
  const line = <UncoveredLine scores={scores} onGo={() => void (gone += 1)} />;
  return { ...show(line), gone: () => gone };
}

describe("weak items without a row", () => {
  test("are named, with the way to where their rows are made", async () => {
    const { person, gone } = showUncovered(2);
    expect(readIn()).toContain("คะแนนต่ำกว่าเกณฑ์ 2 ข้อยังไม่มีแถวในรายงาน: i1, i2");
    await person.click(screen.getByRole("button", { name: "ไปสร้างแถว" }));
    expect(gone()).toBe(1);
  });

  test("many are counted", () => {
    showUncovered(8);
    expect(readIn()).toMatch(/8 ข้อยังไม่มีแถวในรายงาน: i1, i2, i3, i4, i5, i6 …/);
  });

  test("none are not spoken of", () => {
    showUncovered(0);
    expect(readIn()).toBe("");
  });
});

describe("the file", () => {
  const showFile = (url: string) => {
    Object.assign(globalThis, { Office: { context: { document: { url } } } });
    show(<FileWarning />);
    return readIn();
  };

  test("of a kind that loses what is put into it is warned of, with the way on", () => {
    const said = showFile("C:\\งาน\\รายงาน.xls");
    expect(said).toContain("ไฟล์นี้เป็นรูปแบบเก่า (.xls)");
    expect(said).toContain("เลือก บันทึกเป็น");
  });

  test("of a kind that keeps everything is not spoken of", () => {
    expect(showFile("C:\\งาน\\รายงาน.xlsx")).toBe("");
  });
});
