import { readScoreFile } from "../../../src/files/read-score-file";
import {
  lyingAbout,
  oddParts,
  oddWorkbook,
  scoreRow,
  sheetXml,
  zipped,
} from "../../support/odd-workbook";
import { asReport, asScores, scores, sheet } from "./read-as";

const MB = 1024 * 1024;

/** Nothing but one letter, which packs into a thousandth. */
const padded = (name: string, size: number) =>
  zipped({ ...bytesOf(oddParts({})), [name]: new Uint8Array(size).fill(65) });
const bytesOf = (parts: Record<string, string>) =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)]));

describe("a zip that unpacks into more than there is room for", () => {
  it("is refused where its list says so, packed ever so small", async () => {
    const bytes = padded("xl/notes.xml", 401 * MB);
    expect(bytes.length).toBeLessThan(4 * MB);
    expect([await asScores(bytes), await asReport(bytes)]).toEqual(["too-large", "too-large"]);
  });

  it.each([0, 12, 16 * MB])("is refused where its list says %i bytes of 64 MB", async (claimed) => {
    const bytes = lyingAbout(padded(sheet, 64 * MB), sheet, claimed);
    expect([await asScores(bytes), await asReport(bytes)]).toEqual(["damaged", "damaged"]);
  });

  it("is refused where its list says more than is there", async () => {
    expect(await asScores(lyingAbout(oddWorkbook(), sheet, 1000))).toBe("damaged");
    expect(await asScores(lyingAbout(oddWorkbook(), sheet, 0xfffffffe))).toBe("too-large");
  });

  it("is refused where it has more entries than any workbook", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array()]),
    );
    expect(await asScores(zipped({ ...bytesOf(oddParts({})), ...many }))).toBe("too-large");
  });

  it("is read where a picture is what is large: no reader looks at it", async () => {
    const picture = "xl/media/1.png";
    const bytes = lyingAbout(padded(picture, MB), picture, 500 * MB);
    expect(await readScoreFile(bytes, "scores.xlsx")).toEqual(scores);
  });

  it("is refused where a byte of an entry is not what was packed", async () => {
    const bytes = zipped({
      ...bytesOf(oddParts({})),
      [sheet]: [Buffer.from(sheetXml(scoreRow)), { level: 0 }],
    });
    bytes[Buffer.from(bytes).indexOf("73.1")] = 56;
    expect(await asScores(bytes)).toBe("damaged");
  });
});
