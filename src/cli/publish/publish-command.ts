import type { TFunction } from "i18next";
import { join } from "node:path";
import { endings, writeDocument } from "../../files/made/write-document";
import { wordsIn } from "../../messages/words";
import { formats } from "../../report/document/formats";
import { fileNameOf } from "../../report/document/file-name";
import { finishedReport, type FinishedReport } from "../../report/document/finished-report";
import { kindsOfDigits, type Digits } from "../../report/form/signing";
import { asText } from "../check/as-text";
import { checkOptions, type CheckedBy } from "../check/check-command";
import { checkFile } from "../check/check-file";
import { languageOption, UsageError } from "../options";
import { writeNewFile } from "../write-new-file";
import { wordToPdf } from "./word-to-pdf";

/** As typed on the command line. */
export interface PublishFlags extends CheckedBy {
  to: string;
  out: string;
  digits: string;
  madeBy?: string;
  signedBy?: string;
  position?: string;
  date?: string;
  force?: boolean;
}

const made = [...formats, "pdf"] as const;
type Made = (typeof made)[number];

/**
 * Makes the finished document of a report, in as many formats as asked for, and says where each is; gives the
 * exit code of the check: with errors left it is a draft.
 * @throws UsageError where something was asked for that cannot be.
 */
export async function publishCommand(file: string, flags: PublishFlags): Promise<number> {
  const t = wordsIn(languageOption(flags.lang, wordsIn("th")));
  const to = madeOption(flags.to, t);
  const digits = digitsOption(flags.digits, t);
  const checked = await checkFile(file, await checkOptions(flags, t));
  if (checked.refusal) {
    console.error(asText(checked, t));
    return 2;
  }
  const errors = checked.result.findings.filter(({ severity }) => severity === "error").length;
  const report = finishedReport(checked.book, {
    digits,
    isDraft: errors > 0,
    signing: {
      madeBy: flags.madeBy ?? "",
      name: flags.signedBy ?? "",
      position: flags.position ?? "",
      date: flags.date ?? "",
    },
  });
  if (report === null) throw new Error("a report that was checked is gone");
  const name = join(flags.out, fileNameOf(report));
  for (const each of to) {
    const path = await writeMade(report, each, name, { mayReplace: flags.force ?? false }, t);
    console.log(t("cli.publish.done", { file: path }));
  }
  if (errors > 0) console.log(t("cli.publish.draft", { count: errors }));
  return errors > 0 ? 1 : 0;
}

async function writeMade(
  report: FinishedReport,
  to: Made,
  name: string,
  how: { mayReplace: boolean },
  t: TFunction,
): Promise<string> {
  const path = name + (to === "pdf" ? ".pdf" : endings[to]);
  const bytes =
    to === "pdf"
      ? await wordToPdf(await writeDocument(report, "word"), t)
      : await writeDocument(report, to);
  await writeNewFile(path, bytes, how, t);
  return path;
}

/** `word,web,pdf`, each once. */
function madeOption(given: string, t: TFunction): Made[] {
  const asked = [...new Set(given.split(",").map((each) => each.trim()))];
  return asked.map((each) => {
    const known = made.find((one) => one === each);
    if (!known) throw new UsageError(t("cli.wrong.to", { given: each, known: made.join(", ") }));
    return known;
  });
}

function digitsOption(given: string, t: TFunction): Digits {
  const known = kindsOfDigits.find((each) => each === given);
  if (!known)
    throw new UsageError(t("cli.wrong.digits", { given, known: kindsOfDigits.join(", ") }));
  return known;
}
