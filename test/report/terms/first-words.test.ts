import { firstWords } from "../../../src/report/terms/first-words";

describe("the first words of a text", () => {
  it.each([
    ["กระบวนการงบประมาณ", 40, "กระบวนการงบประมาณ"],
    ["i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง", 40, "i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย…"],
    ["คุ้มค่าและประหยัด", 10, "คุ้มค่า…"],
    ["e6 และ e7 ช่องทางการเผยแพร่ข้อมูลข่าวสาร", 38, "e6 และ e7 ช่องทางการเผยแพร่ข้อมูล…"],
    ["", 5, ""],
  ])("of %s in %i letters are %s", (text, most, shown) => {
    expect(firstWords(text, most)).toBe(shown);
  });

  it("cut a word that is too long of itself between letters, never before a vowel above or below", () => {
    expect(firstWords("ที่ที่ที่ที่ที่".replace(/ /g, ""), 5)).toBe("ที่…");
    expect(firstWords("a".repeat(100), 5)).toBe("aaaa…");
  });

  it("stay within what was asked for, however long the text is", () => {
    const text = "ส่งเสริมคุณธรรมและความโปร่งใส".repeat(10_000);
    expect(firstWords(text, 40).length).toBeLessThanOrEqual(40);
  });
});
