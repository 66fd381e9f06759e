import { onEnter } from "../../../../src/report/terms/list/list-editing";
import { press } from "./press";

describe("Enter", () => {
  it.each([
    ["• จัดประชุม‸", "• จัดประชุม\n• ‸"],
    ["- จัดประชุม‸", "- จัดประชุม\n- ‸"],
    ["•\u00A0\u00A0จัดประชุม‸", "•\u00A0\u00A0จัดประชุม\n•\u00A0\u00A0‸"],
    ["•จัดประชุม‸", "•จัดประชุม\n•‸"],
    ["✓ จัดประชุม‸", "✓ จัดประชุม\n✓ ‸"],
    ["1. จัดประชุม‸", "1. จัดประชุม\n2. ‸"],
    ["1) จัดประชุม‸", "1) จัดประชุม\n2) ‸"],
    ["(1) จัดประชุม‸", "(1) จัดประชุม\n(2) ‸"],
    ["๙. จัดประชุม‸", "๙. จัดประชุม\n๑๐. ‸"],
    ["3.\tจัดประชุม‸", "3.\tจัดประชุม\n4.\t‸"],
    ["• แผน\n  - รายเดือน‸", "• แผน\n  - รายเดือน\n  - ‸"],
    ["• แผน\n  ◦ รายเดือน‸", "• แผน\n  ◦ รายเดือน\n  ◦ ‸"],
    ["1. แผน\n1.1 รายเดือน‸", "1. แผน\n1.1 รายเดือน\n1.2 ‸"],
    ["1. แผน\n1.1. รายเดือน‸", "1. แผน\n1.1. รายเดือน\n1.2. ‸"],
    ["๑. แผน\n๑.๑ รายเดือน‸", "๑. แผน\n๑.๑ รายเดือน\n๑.๒ ‸"],
    ["1. แผน\n  1) รายเดือน‸", "1. แผน\n  1) รายเดือน\n  2) ‸"],
  ])("behind %j makes the next item with the same mark", (before, after) => {
    expect(press(onEnter, before)).toBe(after);
  });

  it("carries what is behind the caret into the next item", () => {
    expect(press(onEnter, "1. จัดประชุม‸ เผยแพร่")).toBe("1. จัดประชุม\n2. ‸เผยแพร่");
    expect(press(onEnter, "• ‸เผยแพร่")).toBe("• \n• ‸เผยแพร่");
    expect(press(onEnter, "•‸ เผยแพร่")).toBe("• \n• ‸เผยแพร่");
  });

  it("before the mark makes room for a line above the list", () => {
    expect(press(onEnter, "‸1. จัดประชุม")).toBe("\n‸1. จัดประชุม");
  });

  it("renumbers the items behind that were in sequence, with all under them, and no others", () => {
    expect(press(onEnter, "1. ก‸\n2. ข\n2.1 ค\n3. ง")).toBe("1. ก\n2. ‸\n3. ข\n3.1 ค\n4. ง");
    expect(press(onEnter, "1. ก‸\n2. ข\n5. ง\n6. จ")).toBe("1. ก\n2. ‸\n3. ข\n5. ง\n6. จ");
    expect(press(onEnter, "1. ก‸\n1. ข\n1. ค")).toBe("1. ก\n2. ‸\n1. ข\n1. ค");
    expect(press(onEnter, "1. ก\n2. ข‸\nหมายเหตุ\n1. ค")).toBe("1. ก\n2. ข\n3. ‸\nหมายเหตุ\n1. ค");
    expect(press(onEnter, "1. ก\n1.1 ข‸\n1.2 ค\n2. ง")).toBe("1. ก\n1.1 ข\n1.2 ‸\n1.3 ค\n2. ง");
    expect(press(onEnter, "1. ก‸\n  - ข\n2. ค")).toBe("1. ก\n2. ‸\n  - ข\n3. ค");
  });

  it("on an item that is only a mark goes one level out, then takes the mark", () => {
    expect(press(onEnter, "1. ก\n1.1 ข\n1.2 ‸")).toBe("1. ก\n1.1 ข\n2. ‸");
    expect(press(onEnter, "1. ก\n1.1 ข\n2. ‸")).toBe("1. ก\n1.1 ข\n‸");
    expect(press(onEnter, "1. ก\n  - ข\n  - ‸\n2. ค")).toBe("1. ก\n  - ข\n2. ‸\n3. ค");
    expect(press(onEnter, "• ก\n  - ข\n  - ‸")).toBe("• ก\n  - ข\n• ‸");
    expect(press(onEnter, "• ‸")).toBe("‸");
    expect(press(onEnter, "1. ก\n2. ‸\n3. ข")).toBe("1. ก\n‸\n2. ข");
    expect(press(onEnter, "    - ก\n    - ‸")).toBe("    - ก\n  - ‸");
  });

  it("behind a paragraph, a heading or a figure is a plain new line", () => {
    for (const paragraph of [
      "รายเดือน : ประชุมติดตาม",
      "73.10 คะแนน",
      "2566",
      "20 ต.ค.2566",
      "1.5 ล้านบาท",
      "1.10.2566 ประชุม",
      "2.3 สำหรับระดับบริหาร",
      "-5 คะแนน",
      "*หมายเหตุ",
      "(1 ครั้ง)",
      "",
    ]) {
      expect(press(onEnter, `${paragraph}‸`)).toBe(`${paragraph}\n‸`);
    }
    expect(press(onEnter, "1. งบประมาณ\n1.5 ล้านบาท‸\n2. ก")).toBe(
      "1. งบประมาณ\n1.5 ล้านบาท\n‸\n2. ก",
    );
  });

  it("puts the next item in the place of what is selected", () => {
    expect(press(onEnter, "1. ก‸ข‸ค")).toBe("1. ก\n2. ‸ค");
    expect(press(onEnter, "1. ก‸\n2. ข\n3. ‸ค\n4. ง")).toBe("1. ก\n2. ‸ค\n3. ง");
    expect(press(onEnter, "1. ก‸\n2. ข‸\n3. ค")).toBe("1. ก\n2. ‸\n3. ค");
  });
});
