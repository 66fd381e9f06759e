import { onPaste, type ListKind } from "../../../../src/report/terms/list/list-editing";
import { box, picture } from "./caret";

function paste(kind: ListKind, field: string, pasted: string): string | null {
  const answer = onPaste(kind, box(field), pasted);
  return answer && picture(answer);
}

describe("pasting into a field that holds a list", () => {
  it.each([
    ["•\tจัดประชุม\n•\tเผยแพร่"],
    ["·  จัดประชุม\r\n·  เผยแพร่\r\n"],
    ["\uF0B7\tจัดประชุม\n\uF0B7\tเผยแพร่"],
    ["o\tจัดประชุม\no\tเผยแพร่"],
    ["§\tจัดประชุม\n§\tเผยแพร่"],
    ["- จัดประชุม\v- เผยแพร่"],
    ["– จัดประชุม\n\n– เผยแพร่"],
    ["* จัดประชุม\n* เผยแพร่"],
    ["✓ จัดประชุม\n✓ เผยแพร่"],
    ["\t•\tจัดประชุม\n\t•\tเผยแพร่"],
    ["จัดประชุม\nเผยแพร่"],
  ])("makes items with the field's own mark of %j", (pasted) => {
    expect(paste("bulleted", "‸", pasted)).toBe("• จัดประชุม\n• เผยแพร่‸");
    expect(paste("numbered", "‸", pasted)).toBe("1. จัดประชุม\n2. เผยแพร่‸");
  });

  it("goes on with the marks that the person uses", () => {
    expect(paste("bulleted", "- ก\n- ‸", "• ข\n• ค")).toBe("- ก\n- ข\n- ค‸");
    expect(paste("numbered", "๑) ก\n๒) ‸\n๓) ง", "ข\nค")).toBe("๑) ก\n๒) ข\n๓) ค‸\n๔) ง");
    expect(paste("bulleted", "• ก\n  - ‸", "• ข\n• ค")).toBe("• ก\n  - ข\n  - ค‸");
  });

  it("lets numbers stay, and go on from those above", () => {
    expect(paste("bulleted", "‸", "1.\tก\n2.\tข")).toBe("1. ก\n2. ข‸");
    expect(paste("numbered", "‸", "3. ก\n4. ข")).toBe("3. ก\n4. ข‸");
    expect(paste("numbered", "1. ‸", "1. ก\n2. ข")).toBe("1. ก\n2. ข‸");
    expect(paste("numbered", "1. ก\n2. ‸\n3. ง", "1. ข\n2. ค")).toBe("1. ก\n2. ข\n3. ค‸\n4. ง");
    expect(paste("numbered", "‸", "1. ก\n\t1.1 ข\n\t1.2 ค\n2. ง")).toBe(
      "1. ก\n1.1 ข\n1.2 ค\n2. ง‸",
    );
  });

  it("keeps levels, and lines between the items that are none", () => {
    expect(paste("bulleted", "‸", "•\tก\n\to\tข\n\to\tค\n•\tง")).toBe("• ก\n  - ข\n  - ค\n• ง‸");
    expect(paste("numbered", "‸", "1. ก\n- ข\n2. ค")).toBe("1. ก\n  - ข\n2. ค‸");
    expect(paste("numbered", "‸", "1. ก\nรายเดือน : ข\n2. ค")).toBe("1. ก\nรายเดือน : ข\n2. ค‸");
  });

  it("starts behind what stands there, or in the place of what is selected", () => {
    expect(paste("bulleted", "• ก‸", "• ข\n• ค")).toBe("• ก\n• ข\n• ค‸");
    expect(paste("bulleted", "• ก‸", "ข\nค")).toBe("• กข\n• ค‸");
    expect(paste("bulleted", "หัวข้อ‸", "• ข")).toBe("หัวข้อ\n• ข‸");
    expect(paste("numbered", "1. ก‸ข‸ค", "x\ny")).toBe("1. กx\n2. y‸ค");
    expect(paste("numbered", "‸1. ก\n2. ข‸", "• ค\n• ง")).toBe("1. ค\n2. ง‸");
  });

  it.each(["จัดประชุม", "73.10 คะแนน", "2566", "o 13 รายงาน", "", "\n"])(
    "leaves %j, a single plain line, to the browser",
    (pasted) => {
      expect(paste("bulleted", "• ‸", pasted)).toBeNull();
    },
  );
});
