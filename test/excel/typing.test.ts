import { example } from "../../src/report/form/example";
import { sheetNames } from "../../src/report/workbook/names";
import { layOut, valuesOf } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

const opened = openBlankWorkbook();
const grid = sheetNames.report;
const typeInto = (address: string, text: string) => opened().host.typeInto(grid, address, text);

describe("what a person sees while typing, with the pane closed", () => {
  it("marks a score below the threshold as urgent and lists what is missing", async () => {
    await layOut();
    typeInto("A7", "IIT");
    typeInto("B7", "i8 กระบวนการงบประมาณ");
    typeInto("C7", "73.1");
    expect(await valuesOf(grid, "H7")).toEqual([["⚠ เร่งด่วน ขาด มาตรการ ผู้รับผิดชอบ รายละเอียด ผลที่ได้"]]);
    typeInto("C7", "93.75");
    expect((await valuesOf(grid, "H7"))[0]?.[0]).toBe("ขาด มาตรการ ผู้รับผิดชอบ รายละเอียด ผลที่ได้");
  });

  it("goes by the lowest of several scores", async () => {
    await layOut({ given: example });
    typeInto("C9", "95.00 และ 84.19");
    expect((await valuesOf(grid, "H9"))[0]?.[0]).toBe("⚠ เร่งด่วน ✓ กรอกครบ");
    typeInto("C9", "95.00 และ 85.00");
    expect((await valuesOf(grid, "H9"))[0]?.[0]).toBe("✓ กรอกครบ");
  });

  const filled = {
    A7: "IIT",
    B7: "i8 กระบวนการงบประมาณ",
    C7: "90",
    D7: "• ประชุมทุกเดือน",
    E7: "ฝทบ.",
    F7: "1. แจ้งเวียน",
    G7: "มีรายงานการประชุม",
  };
  const statusOf = async (cells: Record<string, string>) => {
    await layOut();
    for (const [cell, text] of Object.entries({ ...filled, ...cells })) typeInto(cell, text);
    return (await valuesOf(grid, "H7"))[0]?.[0];
  };

  it.each<[Record<string, string>, string]>([
    [{}, "✓ กรอกครบ"],
    [{ C7: "80.24 และ 90.19" }, "⚠ เร่งด่วน ✓ กรอกครบ"],
    [{ C7: "๙๓.๑๐" }, "✓ กรอกครบ"],
    // A name and a code are not known to a formula; the pane knows them.
    [{ E7: "ฝ่ายที่ไม่มี", B7: "i99 ไม่มีข้อนี้" }, "✓ กรอกครบ"],
    [{ C7: "ไม่ทราบ" }, "⚠ เร่งด่วน ขาด คะแนน"],
    [{ C7: "150" }, "ขาด คะแนน"],
    [{ C7: "-" }, "⚠ เร่งด่วน ขาด คะแนน"],
    [{ A7: "อื่น ๆ" }, "ขาด แบบ"],
    [{ D7: "-" }, "ขาด มาตรการ"],
    [{ D7: "TBD" }, "ขาด มาตรการ"],
    [{ D7: "• -\n• -" }, "ขาด มาตรการ"],
    [{ F7: "1." }, "ขาด รายละเอียด"],
    [{ F7: "...", G7: "N/A" }, "ขาด รายละเอียด ผลที่ได้"],
    [{ G7: "- รอข้อมูล" }, "ขาด ผลที่ได้"],
    [{ E7: "ไม่มี" }, "ขาด ผู้รับผิดชอบ"],
    [{ B7: "-", G7: "อยู่ระหว่างดำเนินการ" }, "ขาด ประเด็น ผลที่ได้"],
  ])("says of a row that is filled but for %j: %s", async (cells, status) => {
    expect(await statusOf(cells)).toBe(status);
  });

  it("takes for content what is longer than Excel's lookups go, or only begins like a placeholder", async () => {
    const long = "ทบทวนแผนร่วมกับทุกฝ่าย ".repeat(100);
    expect(await statusOf({ D7: long, G7: "รอข้อมูลจากทุกฝ่าย แล้วสรุปผล? *" })).toBe("✓ กรอกครบ");
  });

  it("counts the complete and the urgent rows above the grid", async () => {
    await layOut({ given: example });
    expect((await valuesOf(grid, "A3"))[0]?.[0]).toBe("กรอกครบ 5 จาก 6 แถว · จุดอ่อนเร่งด่วน 5 แถว");
  });

  it("keeps bullets that begin with a dash as text", async () => {
    await layOut();
    typeInto("D7", "-ประชุม");
    typeInto("F7", "=1+1");
    expect(await valuesOf(grid, "D7:F7")).toEqual([["-ประชุม", "", "=1+1"]]);
  });
});
