/** A text of one kind, as long as it is asked for. */
export interface Shape {
  name: string;
  of: (length: number) => string;
}

/** Something over and over, with an end and a start at which many a form fails. */
function run(part: string, end = "", start = ""): Shape {
  return {
    name: JSON.stringify(start + part + part + end),
    of: (length) => {
      const count = Math.max(0, Math.ceil((length - start.length - end.length) / part.length));
      return start + part.repeat(count) + end;
    },
  };
}

/** One letter after another: what an expression may look over again from each of them. */
const letters = [...'1๕0. \u00A0\u200B\t\n-–,/:*()"ก่whi#?•<'];

/** Near misses of what is looked for: numbers, codes, dates, links, departments, lists. */
const nearMisses = [
  run("80.24 และ "),
  run("80.24 และ ", "x"),
  run("80.24 "),
  run("(80.24) "),
  run(" ", "!", "(80.24) ก"),
  run("คะแนน "),
  run("ร้อยละ("),
  run("(เต็ม"),
  run("73,10,"),
  run("i8 "),
  run("i19 และ "),
  run("i1-99 ถึง "),
  run("MOIT1, "),
  run("1", "x", "i"),
  run(" ", "x", "IIT"),
  run(".", "ก", "ข้อ"),
  run("25"),
  run("พ.ศ."),
  run("พศ.", "x", "คะแนน"),
  run(" ก", "x", "ของ"),
  run(" พ.ศ", "", "ของ ก"),
  run("1 ต.ค. 65 - "),
  run("20 ต.ค.2566 "),
  run("มี.ค. 66"),
  run("20/10/2566/"),
  run("http://"),
  run("xhttp:/x"),
  run("www."),
  run("xwww."),
  run("www,a"),
  run("www.a,co."),
  run("wwww.a.go.th "),
  run("a.", "!", "www."),
  run("ฝ."),
  run("ฝกค. / "),
  run("ฝ  ก, "),
  run("ฝกค. (ส่วน) และ "),
  run("ฝกค. (", "x"),
  run("และ ฝกค."),
  run("-ก", " ", "ฝ่าย"),
  run("1.", " ก"),
  run("1. ก\n"),
  run("• ก\n"),
  run("1.\n1.\n2.1 ก\n"),
  run("  \n"),
  run('"ก\n'),
  run('"a\tb'),
  run("a\tb\n"),
  run("หน้า 1 จาก "),
  run("การดำเนินการตามมาตรการ"),
  run("ก่ำ\u200B"),
];

export const shapes: readonly Shape[] = [
  ...letters.map((letter) => run(letter, "!", "ก")),
  ...[..."1. \t\n(-w"].map((letter) => run(letter, "x")),
  ...nearMisses,
];

/** Those that tell most, for what is slow to set up or looks at a text in many ways. */
export const someShapes: readonly Shape[] = [
  ...[..."1. \n(ก"].map((letter) => run(letter, "!", "ก")),
  ...nearMisses,
];

/** As many letters as Excel lets stand in a cell. */
export const fullCell = 32_767;
