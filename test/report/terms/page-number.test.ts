import { isPageNumber } from "../../../src/report/terms/page-number";

test.each([
  "- 3 -",
  "–๓–",
  "หน้า 3",
  "หน้าที่ ๑๒",
  "หน้า - 3 -",
  "หน้า 3 จาก 12",
  "Page 3 of 12",
  "3/12",
  "3 จาก 12",
])("%j is a page's number", (text) => {
  expect(isPageNumber(text)).toBe(true);
});

test.each(["3", "73.10", "หน้าที่ของเจ้าหน้าที่", "3/12/2566", "หน้า 3 ของรายงานมีตาราง", "1234/5678", ""])(
  "%j is none",
  (text) => {
    expect(isPageNumber(text)).toBe(false);
  },
);
