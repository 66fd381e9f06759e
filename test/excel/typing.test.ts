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
    expect((await valuesOf(grid, "H9"))[0]?.[0]).toBe("⚠ เร่งด่วน ✓ ครบ");
    typeInto("C9", "95.00 และ 85.00");
    expect((await valuesOf(grid, "H9"))[0]?.[0]).toBe("✓ ครบ");
  });

  it("counts the complete and the urgent rows above the grid", async () => {
    await layOut({ given: example });
    expect((await valuesOf(grid, "A3"))[0]?.[0]).toBe("ครบ 5 จาก 6 แถว · จุดอ่อนเร่งด่วน 5 แถว");
  });

  it("keeps bullets that begin with a dash as text", async () => {
    await layOut();
    typeInto("D7", "-ประชุม");
    typeInto("F7", "=1+1");
    expect(await valuesOf(grid, "D7:F7")).toEqual([["-ประชุม", "", "=1+1"]]);
  });
});
