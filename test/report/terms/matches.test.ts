import { brokenLinks } from "../../../src/report/terms/links";
import { allMatches } from "../../../src/report/terms/matches";
import { readDates } from "../../../src/report/terms/dates";

const links = (text: string) =>
  brokenLinks(text).map(({ text: link, repaired }) => [link, repaired]);

test.each([
  ["ดู htp://a.go.th/x?y=1, ครับ", [["htp://a.go.th/x?y=1", "http://a.go.th/x?y=1"]]],
  ["xhttp:/a.go.th", []],
  [
    "(http:/a.go.th)(https//b.go.th)",
    [
      ["http:/a.go.th", "http://a.go.th"],
      ["https//b.go.th", "https://b.go.th"],
    ],
  ],
  ["wwww.a.go.th. และ xwww.", [["wwww.a.go.th", "www.a.go.th"]]],
  ["www.a.go. th", [["www.a.go. th", "www.a.go.th"]]],
  ["www,a.go.th", [["www,a.go.th", "www.a.go.th"]]],
])("the links of %s that do not open", (text, found) => {
  expect(links(text)).toEqual(found);
});

test.each([
  ["มี.ค. 2566มี.ค. 2567", ["มี.ค. 2566", "มี.ค. 2567"]],
  ["20 ต.ค. 65 - 1 พ.ย. 65, 2/3/2566", ["20 ต.ค. 65 - 1 พ.ย. 65", "2/3/2566"]],
  ["120 ต.ค. 2566", ["ต.ค. 2566"]],
  ["131 มกราคม ถึงวันที่ 12 มกราคม 2566", ["12 มกราคม 2566"]],
  [
    "วันที่31   กุมภาพันธ์   ถึงวันที่   12   กุมภาพันธ์   พ.ศ.   2566",
    ["31   กุมภาพันธ์   ถึงวันที่   12   กุมภาพันธ์   พ.ศ.   2566"],
  ],
  ["1120/10/2566", []],
])("the dates of %s", (text, found) => {
  expect(readDates(text).map((date) => date.text)).toEqual(found);
});

test.each([
  ["1,22,333", ["1", "22", "333"]],
  ["no number", []],
  ["4", ["4"]],
])("all numbers of %s from its beginning", (text, found) => {
  // Someone stopped within another text.
  numbers.lastIndex = 2;
  expect(allMatches(text, numbers).map(([number]) => number)).toEqual(found);
});

const numbers = /\d+/g;

test("of an expression that matches nothing at all each place is a match", () => {
  expect(allMatches("ab", /c*/g)).toHaveLength(3);
});
