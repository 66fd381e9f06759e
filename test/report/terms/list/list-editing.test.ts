import {
  indent,
  leave,
  onBackspace,
  onEnter,
  onType,
  outdent,
  renumber,
  type Edited,
  type ListKind,
} from "../../../../src/report/terms/list/list-editing";
import { box, picture } from "./caret";

type Key = (kind: ListKind, edited: Edited) => Edited | null;

function press(key: Key, before: string): string | null {
  const answers = (["bulleted", "numbered"] as const).map((kind) => key(kind, box(before)));
  expect(answers[0]).toEqual(answers[1]);
  return answers[0] ? picture(answers[0]) : null;
}

describe("typing into an empty field", () => {
  it("puts a mark in front, by what the field holds", () => {
    expect(onType("bulleted", "", "จ", 0, 0)).toEqual({ text: "• จ", start: 3, end: 3 });
    expect(onType("numbered", "", "จ", 0, 0)).toEqual({ text: "1. จ", start: 4, end: 4 });
    expect(onType("bulleted", "เดิม", "N", 0, 4)).toEqual({ text: "• N", start: 3, end: 3 });
  });

  it.each(["-", "•", "*", "–", "1", "๑", "(", " ", "\n"])(
    "leaves %j alone, which may begin a mark of the person's own",
    (typed) => {
      expect(onType("bulleted", "", typed, 0, 0)).toBeNull();
    },
  );

  it("does nothing where there is text already", () => {
    expect(onType("bulleted", "• ", "จ", 2, 2)).toBeNull();
    expect(onType("numbered", "หัวข้อ", "จ", 0, 0)).toBeNull();
  });
});

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

describe("one level in", () => {
  it.each([
    ["1. ก\n2. ข‸\n3. ค", "1. ก\n1.1 ข‸\n2. ค"],
    ["1) ก\n2) ข‸", "1) ก\n1.1) ข‸"],
    ["๑. ก\n๒. ข‸", "๑. ก\n๑.๑ ข‸"],
    ["1. ก\n1.1 ข\n1.2 ค‸", "1. ก\n1.1 ข\n1.1.1 ค‸"],
    ["1. ก\n1.1 ข\n2. ค‸", "1. ก\n1.1 ข\n1.2 ค‸"],
    ["1. ก\n1.1. ข\n2. ค\n3. ง‸", "1. ก\n1.1. ข\n2. ค\n2.1. ง‸"],
    ["1. ก\n  - ข\n2. ค\n3. ง‸", "1. ก\n  - ข\n2. ค\n  - ง‸"],
    ["1. ก\n1) ข\n2. ค‸", "1. ก\n1) ข\n2) ค‸"],
    ["• ก\n• ข‸", "• ก\n  - ข‸"],
    ["- ก\n- ข‸", "- ก\n  - ข‸"],
    ["• ก\n• ข‸\n• ค\n  ◦ ง", "• ก\n  ◦ ข‸\n• ค\n  ◦ ง"],
  ])("%j becomes %j, as the list marks that level", (before, after) => {
    expect(press(indent, before)).toBe(after);
  });

  it("takes along what stands under the item", () => {
    expect(press(indent, "1. ก\n2. ข‸\n2.1 ค\n2.1.1 ง\n3. จ")).toBe(
      "1. ก\n1.1 ข‸\n1.1.1 ค\n1.1.1.1 ง\n2. จ",
    );
    expect(press(indent, "• ก\n• ข‸\n  - ค\n• ง")).toBe("• ก\n  - ข‸\n    - ค\n• ง");
  });

  it("moves every item of the selection once", () => {
    expect(press(indent, "1. ก\n2. ‸ข\n2.1 ค\n3. ง‸\n4. จ")).toBe(
      "1. ก\n1.1 ‸ข\n1.1.1 ค\n1.2 ง‸\n2. จ",
    );
    expect(press(indent, "• ก\n‸• ข\n‸• ค")).toBe("• ก\n‸  - ข\n‸• ค");
  });

  it("and out again is as before", () => {
    for (const text of ["1. ก\n2. ข‸\n3. ค", "• ก\n• ข‸\n  - ค", "๑) ก\n๒) ‸ข\n๓) ค‸"]) {
      expect(press(outdent, press(indent, text) ?? "")).toBe(text);
    }
  });

  it("leaves alone what has no item before it, and what is no item", () => {
    for (const text of ["1. ก‸\n2. ข", "1. ก\n1.1 ข‸", "• ก\nรายเดือน : ข‸", "‸"]) {
      expect(press(indent, text)).toBe(text);
    }
  });
});

describe("one level out", () => {
  it.each([
    ["1. ก\n1.1 ข‸\n2. ค", "1. ก\n2. ข‸\n3. ค"],
    ["1. ก\n1.1 ข\n1.2 ค‸\n1.3 ง", "1. ก\n1.1 ข\n2. ค‸\n2.1 ง"],
    ["1. ก\n1.1 ข\n1.1.1 ค‸", "1. ก\n1.1 ข\n1.2 ค‸"],
    ["• ก\n  - ข‸", "• ก\n• ข‸"],
    ["1. ก\n  ◦ ข‸\n2. ค", "1. ก\n2. ข‸\n3. ค"],
    ["1. ก\n- ข\n- ค‸", "1. ก\n- ข\n2. ค‸"],
    ["  - ก‸", "- ก‸"],
    ["\t- ก‸", "- ก‸"],
  ])("%j becomes %j", (before, after) => {
    expect(press(outdent, before)).toBe(after);
  });

  it("takes along what stands under the item", () => {
    expect(press(outdent, "1. ก\n1.1 ข‸\n1.1.1 ค\n  - ง\n2. จ")).toBe(
      "1. ก\n2. ข‸\n2.1 ค\n  - ง\n3. จ",
    );
    expect(press(outdent, "• ก\n  - ข‸\n    - ค")).toBe("• ก\n• ข‸\n  - ค");
  });

  it("moves every item of the selection", () => {
    expect(press(outdent, "1. ก\n1.1 ‸ข\n1.2 ค‸\n2. ง")).toBe("1. ก\n2. ‸ข\n3. ค‸\n4. ง");
  });

  it("leaves the outermost items and paragraphs alone", () => {
    for (const text of ["1. ก\n2. ข‸", "• ก‸", "รายเดือน : ข‸"]) {
      expect(press(outdent, text)).toBe(text);
    }
  });
});

describe("Backspace", () => {
  it("right behind a mark takes the mark, and what followed closes up", () => {
    expect(press(onBackspace, "• ‸ก")).toBe("‸ก");
    expect(press(onBackspace, "1. ก\n2. ‸ข\n3. ค")).toBe("1. ก\n‸ข\n2. ค");
    expect(press(onBackspace, "3. ‸ก\n4. ข")).toBe("‸ก\n3. ข");
    expect(press(onBackspace, "1. ก\n  - ‸ข")).toBe("1. ก\n‸ข");
    expect(press(onBackspace, "1. ก\n1.1 ข\n2. ‸ค\n2.1 ง\n3. จ")).toBe(
      "1. ก\n1.1 ข\n‸ค\n1.2 ง\n2. จ",
    );
  });

  it("is the browser's anywhere else", () => {
    for (const text of ["• ก‸", "•‸ ก", "1.‸", "‸1. ก", "73.10 ‸คะแนน", "• ‸ก‸", "‸"]) {
      expect(press(onBackspace, text)).toBeNull();
    }
  });
});

describe("leaving a field", () => {
  it.each(["", " ", "• ", "•", "1. ", "1.", "-", "• \n• ", "1. \n1.1 \n\n  - "])(
    "with nothing but marks and spaces, %j, leaves it empty",
    (text) => {
      expect(leave(text)).toBe("");
    },
  );

  it.each(["• ก\n• ", "73.10", "2566", "N/A", "1. 2566"])("keeps %j as typed", (text) => {
    expect(leave(text)).toBe(text);
  });
});

describe("renumbering", () => {
  it.each([
    ["1. ก\n3. ข\n3. ค", "1. ก\n2. ข\n3. ค"],
    ["1. ก\n1. ข\n1. ค", "1. ก\n2. ข\n3. ค"],
    ["1. ก\n2) ข\n3. ค", "1. ก\n2) ข\n3. ค"],
    ["3. ก\n5. ข", "3. ก\n4. ข"],
    ["๑) ก\n๓) ข", "๑) ก\n๒) ข"],
    ["1. ก\n1.1 ข\n1.3 ค\n3. ง\n3.1 จ", "1. ก\n1.1 ข\n1.2 ค\n2. ง\n2.1 จ"],
    ["1. ก\n  1) ข\n  1) ค\n3. ง\n  1) จ", "1. ก\n  1) ข\n  2) ค\n2. ง\n  1) จ"],
    ["1. ก\nรายเดือน : ข\n3. ค", "1. ก\nรายเดือน : ข\n2. ค"],
    ["1. ก\n2. ข\nด้านบุคคล\n1. ค\n1. ง", "1. ก\n2. ข\nด้านบุคคล\n1. ค\n2. ง"],
  ])("makes %j into %j", (gaps, inSequence) => {
    expect(renumber(gaps)).toBe(inSequence);
  });

  it.each(["", "• ก\n• ข", "73.10 คะแนน\n80.24 คะแนน", "20 ต.ค.2566\n20 ต.ค.2566", "2566\n2566"])(
    "leaves %j as it is",
    (text) => {
      expect(renumber(text)).toBe(text);
    },
  );
});
