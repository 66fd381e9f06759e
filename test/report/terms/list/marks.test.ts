import { leave, onBackspace, onType } from "../../../../src/report/terms/list/list-editing";
import { press } from "./press";

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

describe("a mark that is typed behind the one that is there already", () => {
  it.each([
    ["1. ก\n2. 2.", "1. ก\n2. "],
    ["1. ก\n2. ๒)", "1. ก\n2. "],
    ["• ก\n• •", "• ก\n• "],
    ["1. ก\n1.1 1.1", "1. ก\n1.1 "],
  ])("goes: %j", (before, left) => {
    const at = before.length;
    expect(onType("numbered", before, " ", at, at)).toEqual({
      text: left,
      start: left.length,
      end: left.length,
    });
  });

  it.each(["1. ก\n2. 3.", "1. 73.10", "• -", "2. ปี 2.", "2.", "2. 2"])(
    "stays where it says something else: %j",
    (before) => {
      expect(onType("numbered", before, " ", before.length, before.length)).toBeNull();
    },
  );
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
