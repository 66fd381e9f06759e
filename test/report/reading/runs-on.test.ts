import { header, issues, line, read, title } from "./rows-of-table";

describe("rows over several lines", () => {
  test("where all items are counted, a line with another measure that is not is the item's above it", () => {
    const further = ["", "", "", "", "ติดตาม", "ฝทบ.", "2. ติดตาม", "ครบ"];
    const items = [1, 2, 3, 4].map((at) => [at, ...line("IIT", `i${at} ก`)]);
    items.splice(2, 0, further);
    const report = read([...title, ["ที่", ...header], ...items]);
    expect(issues(report)).toEqual(["i1 ก", "i2 ก", "i3 ก", "i4 ก"]);
    expect(report.rows[1]?.text.responsible).toBe("ฝกค.\nฝทบ.");
  });

  test.each([
    ["a code and its words", "i8", "กระบวนการงบประมาณ"],
    ["an issue and its score", "i8 กระบวนการงบประมาณ", "(73.10 คะแนน)"],
  ])("%s below it are one issue", (_, above, below) => {
    const report = read([...title, header, line("IIT", above), ["", below], line("IIT", "i9 ข")]);
    expect(issues(report)).toEqual([`${above}\n${below}`, "i9 ข"]);
  });

  test("an issue that has no code and stands alone is a row in which all else is missing", () => {
    const report = read([...title, header, line("IIT", "i8 ก"), ["", "การสื่อสาร"]]);
    expect(issues(report)).toEqual(["i8 ก", "การสื่อสาร"]);
  });

  test("issues that are broken over lines with the measures beside them are one each", () => {
    const rest = ["", "งบประมาณ", "", "แก่บุคลากร", "", "ทุกไตรมาส", "ทุกคน"];
    const all = [line("IIT", "i8 กระบวนการ"), rest, line("EIT", "e6 เรื่อง"), rest];
    const report = read([...title, header, ...all]);
    expect(issues(report)).toEqual(["i8 กระบวนการ\nงบประมาณ", "e6 เรื่อง\nงบประมาณ"]);
    expect(read([...title, header, ...all.slice(0, 3)]).rows).toHaveLength(3);
  });

  const marked = ["\u200B", "", "", "ติดตาม", "ฝทบ.", "2. ติดตาม", "ครบ"];

  test("a line that is marked goes on with the row above it, though it has all that a row has", () => {
    const report = read([
      ...title,
      header,
      line("IIT", "i8 ก"),
      marked,
      marked,
      line("EIT", "e6 ข"),
    ]);
    expect(issues(report)).toEqual(["i8 ก", "e6 ข"]);
    expect(report.rows[0]?.text.responsible).toBe("ฝกค.\nฝทบ.\nฝทบ.");
  });

  test("a marked line in which somebody has written an issue, or below a blank row, begins a row", () => {
    const written = ["\u200B", "i9 ข", ...marked.slice(2)];
    const report = read([...title, header, line("IIT", "i8 ก"), written, [], marked]);
    expect(issues(report)).toEqual(["i8 ก", "i9 ข", ""]);
  });
});
