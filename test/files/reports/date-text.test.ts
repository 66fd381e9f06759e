import { dateText } from "../../../src/files/date-text";

const at = (day: string) => new Date(`${day}Z`);
const day = at("2022-11-15T00:00");

test.each([
  ["15/11/2565", "d/m/yyyy"],
  ["15/11/2565", "mm-dd-yy"],
  ["15/11/2565", undefined],
  ["15/11/2565", "General"],
  ["15 พ.ย. 2565", "[$-th-TH]d mmm yyyy"],
  ["15 พ.ย. 2565", "[$-107041E]d mmm yy;@"],
  ["15 พฤศจิกายน 2565", "[$-D07041E]d mmmm bbbb"],
  ["พ.ย. 2565", "mmm-yy"],
  ["15 Nov 2022", "[$-409]d mmm yyyy"],
  ["15 November 2022", "[$-en-GB]d mmmm yyyy"],
  ["15 พฤศจิกายน 2565", "[$-F800]dddd, mmmm dd, yyyy"],
  ["2022-11-15", "yyyy-mm-dd"],
  ["15/11/2565", '"วันที่ "d/m/yyyy'],
])("a day shows as %s by the format %s", (shown, format) => {
  expect(dateText(day, format)).toBe(shown);
});

test.each([
  ["15/11/2565 13:05", "d/m/yyyy h:mm"],
  ["13:05", "h:mm"],
  ["13:05", "[h]:mm:ss"],
])("a time of day shows as %s by the format %s", (shown, format) => {
  expect(dateText(at("2022-11-15T13:05"), format)).toBe(shown);
});

test("a number that is no day shows as Excel shows it", () => {
  expect(dateText(new Date(NaN), "d/m/yyyy")).toBe("#####");
});
