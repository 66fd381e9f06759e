import { decodeText } from "../../src/files/decode-text";
import { kindOfFile } from "../../src/files/kind-of-file";

const little = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const big = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const thai = "แบบ,ข้อ,คะแนน\r\nIIT,i8,73.10\r\n“ก” – ข\t฿";

test.each([
  ["with its mark, low byte first", little(`\uFEFF${thai}`)],
  ["with its mark, high byte first", big(`\uFEFF${thai}`)],
  ["without a mark, low byte first", little(thai)],
  ["without a mark, high byte first", big(thai)],
  ["of UTF-8", new TextEncoder().encode(thai)],
])("text %s is read", (_, bytes) => {
  expect(kindOfFile(bytes)).toBe("text");
  expect(decodeText(bytes)).toBe(thai);
});

test("Latin letters alone are told too", () => {
  expect(decodeText(little("IIT,i8,73.10"))).toBe("IIT,i8,73.10");
  expect(decodeText(big("IIT,i8,73.10"))).toBe("IIT,i8,73.10");
});

test.each([
  ["short text", "ok", "text"],
  ["text of one byte a letter", "IIT,i8,73.10", "text"],
  ["zeros", "\0".repeat(100), "other"],
  ["bytes of a program", "\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0", "other"],
])("%s is not taken for UTF-16", (_, text, kind) => {
  const bytes = new Uint8Array(Buffer.from(text, "latin1"));
  expect(kindOfFile(bytes)).toBe(kind);
});

test("Thai of Windows is not taken for UTF-16", () => {
  expect(decodeText(new Uint8Array([0xa4, 0xd0, 0xe1, 0xb9, 0xb9, 0x2c, 0x31]))).toBe("คะแนน,1");
});
