import { saveXlsx } from "../../files/save";
import {
  lyingAbout,
  oddWorkbook,
  scoreRow,
  sheetXml,
  textCell,
  times,
} from "../../../test/support/odd-workbook";
import { drawn } from "./drawn-report";
import { opens } from "./opening";

describe("a file that cannot be opened says why", () => {
  const refused = (bytes: Uint8Array, reason: string) =>
    expect(opens(bytes)).rejects.toMatchObject({ name: "UnreadableFileError", reason });
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(stream, "utf16le")]);

  test("no workbook", () => refused(Buffer.from("<html></html>"), "not-a-workbook"));
  test("locked with a password", () => refused(compound("EncryptedPackage"), "encrypted"));
  test("of the old format", () => refused(compound("Workbook"), "old-xls"));
  test("too large", async () => {
    const large = new Uint8Array(33 * 1024 * 1024);
    large.set([0x50, 0x4b, 3, 4]);
    await refused(large, "too-large");
  });
  test("cut off in the middle", async () => {
    const whole = await saveXlsx(drawn);
    await refused(whole.slice(0, whole.length / 2), "damaged");
  });
  test("spoilt inside", async () => {
    const spoilt = (await saveXlsx(drawn)).fill(0, 200, 4000);
    await refused(spoilt, "damaged");
  });
});

const part = "xl/worksheets/sheet1.xml";

describe("a file that no opener bears says why", () => {
  const deep = (name: string) => `<${name}>`.repeat(100_000) + `</${name}>`.repeat(100_000);
  const sheet = (rows: string, behind = "") => ({ [part]: sheetXml(rows, behind) });
  const array = (reference: string) =>
    `<c r="${reference}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>`;

  test.each<[string, () => Record<string, string>, string]>([
    ["100,000 elements in one another", () => sheet(deep("row")), "damaged"],
    [
      "words in the last column of thousands of rows",
      () => sheet(times(3_000, (at) => `<row r="${at}">${textCell(`XFD${at}`, "x")}</row>`)),
      "too-large",
    ],
    [
      "one word in the last cell",
      () => sheet(`<row r="1048576">${textCell("XFD1048576", "x")}</row>`),
      "too-large",
    ],
    [
      "a merge of nearly everything",
      () => sheet(scoreRow, '<mergeCells><mergeCell ref="A2:XFC1048575"/></mergeCells>'),
      "too-large",
    ],
    [
      "formulas that fill the same cells over and over",
      () =>
        sheet(
          times(
            2_000,
            (at) => `<row r="${at}">${array(`A${at}`)}${textCell(`CV${at}`, "x")}</row>`,
          ),
        ),
      "damaged",
    ],
    [
      "columns defined over and over",
      () => ({
        [part]: sheetXml(
          scoreRow,
          "",
          `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(100_000)}</cols>`,
        ),
      }),
      "damaged",
    ],
  ])("%s", async (_, odd, reason) => {
    await expect(opens(oddWorkbook(odd()))).rejects.toMatchObject({
      name: "UnreadableFileError",
      reason,
    });
  });

  test("a list of its parts that lies", async () => {
    const opening = opens(lyingAbout(oddWorkbook(), part, 12));
    await expect(opening).rejects.toMatchObject({ reason: "damaged" });
  });
});
