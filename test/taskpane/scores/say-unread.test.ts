import { FileRefusal } from "../../../src/files/file-refusal";
import "../../../src/messages/files";
import "../../../src/messages/scores";
import { wordsIn } from "../../../src/messages/words";
import { sayUnread, type Unread } from "../../../src/taskpane/scores/say-unread";

test.each<[string, Unread, string]>([
  [
    "a file by its name, and that a table can be pasted as well",
    { given: "file", name: "scores.xls", refusal: new FileRefusal("old-excel") },
    "scores.xls: an older format of Excel; open it in Excel, save it as .xlsx and use the new file. Or copy the table of scores and paste it here",
  ],
  [
    "which line of a file is too long",
    {
      given: "file",
      name: "scores.csv",
      refusal: new FileRefusal("line-too-long", { line: 12 }),
    },
    "scores.csv: line 12 is too long for a row of a score table; put each item on a line of its own. Or copy the table of scores and paste it here",
  ],
  [
    "which line of a paste is too long",
    { given: "paste", longLine: 3 },
    "Pasted table: line 3 is too long for a row of a score table; put each item on a line of its own",
  ],
  [
    "that there is nothing in a paste",
    { given: "blanks" },
    "There is no text in what was pasted. Copy the whole table and paste it again",
  ],
])("the box says %s", (_, unread, said) => {
  expect(sayUnread(wordsIn("en"), unread)).toBe(said);
});
