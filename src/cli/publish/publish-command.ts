import type { Say } from "../../messages/words";
import "../../messages/publish";
import { sayParts } from "../../messages/say-parts";
import { wordsIn } from "../../messages/words";
import type { Book } from "../../report/book/book";
import { warningsOf } from "../../report/check/warnings";
import {
  kindsOfDigits,
  kindsOfPart,
  type Digits,
  type KindOfPart,
} from "../../report/form/signing";
import { documentTitle } from "../../report/publishing/document-title";
import { errorsLeft } from "../../report/publishing/errors-left";
import { headingOf, type DocumentWishes } from "../../report/publishing/finished-report";
import type { DocumentKind } from "../../report/publishing/document-columns";
import { isForPeople } from "../../report/publishing/formats";
import { lackingIn } from "../../report/publishing/parts/part";
import { asText } from "../check/as-text";
import { checkOptions, type CheckedBy } from "../check/check-command";
import { checkFile, type CheckedFile, type CheckOptions } from "../check/check-file";
import { languageOption, UsageError } from "../options";
import { eachShown, jobsFor } from "../many/each-file";
import { worksForAnother } from "../many/work-for";
import { made, makeAll, writeAll, type Made, type MadeDocument, type Where } from "./write-all";

/** As typed on the command line. */
export interface PublishFlags extends CheckedBy, Partial<Record<Made, boolean>> {
  /** The plan of measures in place of the report. */
  plan?: boolean;
  /** What stands beside the report, where the workbook does not say so already. */
  analysis?: boolean;
  warnings?: boolean;
  out: string;
  digits?: string;
  madeBy?: string;
  signedBy?: string;
  position?: string;
  date?: string;
  force?: boolean;
  jobs?: string;
}

/** What was made of a file; nothing is written yet. */
interface MadeFile {
  file: string;
  documents: MadeDocument[];
  /** What there is to say beside where they are. */
  said: string[];
  /** 0 finished, 1 a draft. */
  code: 0 | 1;
}

/** What came of a file. */
interface Published {
  /** What is told of it. */
  text: string;
  /** 0 finished, 1 a draft, 2 not made. */
  code: 0 | 1 | 2;
}

/**
 * Makes the finished document of each report, in as many formats as asked for, and says where each is. What cannot
 * be read or written is told, and the others are made.
 * @returns the exit code: the highest of all files.
 * @throws UsageError where something was asked for that cannot be.
 */
export async function publishCommand(
  files: readonly string[],
  flags: PublishFlags,
): Promise<number> {
  const t = wordsIn(languageOption(flags.lang, wordsIn("th")));
  const asked = made.filter((each) => flags[each]);
  const to: readonly Made[] = asked.length > 0 ? asked : ["docx"];
  const digits = digitsOption(flags.digits, t);
  const options = await checkOptions(flags, t);
  const where: Where = {
    folder: flags.out,
    mayReplace: flags.force ?? false,
    justMade: new Set(),
  };
  const work = (file: string) => makeOne(file, { flags, digits, options, to, where }, t);
  if (worksForAnother(work)) return 0;
  const published: Published[] = [];
  await eachShown(files, jobsFor(flags.jobs, files.length, t), work, async (one) => {
    published.push("text" in one ? one : await writeOne(one, where, t));
  });
  for (const { text, code } of published) {
    if (code === 2) console.error(text);
    else console.log(text);
  }
  return Math.max(...published.map(({ code }) => code));
}

type Readable = Extract<CheckedFile, { refusal: null }>;

interface Wish {
  flags: PublishFlags;
  /** Null for what the workbook says. */
  digits: Digits | null;
  options: CheckOptions;
  to: readonly Made[];
  where: Where;
}

/** @returns what came of it where nothing could be made. */
async function makeOne(file: string, wish: Wish, t: Say): Promise<MadeFile | Published> {
  const { flags, options, to, where } = wish;
  const checked = await checkFile(file, options);
  if (checked.refusal) return { text: asText(checked, t), code: 2 };
  const { book, report, result } = checked;
  const kind: DocumentKind = flags.plan ? "plan" : "report";
  const errors = errorsLeft(kind, result.findings);
  const title = await documentTitle(kind, report, headingOf(report, book).fiscalYear);
  const parts = partsOf(checked, kind, { flags, to });
  const wishes = { ...wishesOf(book, wish), ...parts.made, kind, title, isDraft: errors > 0 };
  try {
    const documents = await makeAll({ report, book, wishes }, to, where, t);
    const said = lackingIn(parts.made, parts.wanted).map(
      (each) => `${file}: ${t(`publish.parts.lacking.${each}`)}`,
    );
    if (errors > 0) said.push(t("cli.publish.draft", { file, count: errors }));
    return { file, documents, said, code: errors > 0 ? 1 : 0 };
  } catch (cause) {
    return notMade(file, cause);
  }
}

/** Two reports may be of one agency and year: they are written one after the other. */
async function writeOne(
  { file, documents, said, code }: MadeFile,
  where: Where,
  t: Say,
): Promise<Published> {
  try {
    const paths = await writeAll(documents, where, t);
    const lines = paths.map((path) => t("cli.publish.done", { file: path }));
    return { text: [...lines, ...said].join("\n"), code };
  } catch (cause) {
    return notMade(file, cause);
  }
}

/** @throws what is no answer to what was asked for. */
function notMade(file: string, cause: unknown): Published {
  if (!(cause instanceof UsageError)) throw cause;
  return { text: `${file}\n  ${cause.message}`, code: 2 };
}

/** As the workbook keeps it, but for what was asked for. */
function wishesOf(
  { notes }: Book,
  { flags, digits, options }: Wish,
): Pick<DocumentWishes, "signing" | "digits" | "threshold"> {
  const { signing, digits: kept } = notes.document;
  return {
    digits: digits ?? kept,
    threshold: options.threshold,
    signing: {
      madeBy: flags.madeBy ?? signing.madeBy,
      name: flags.signedBy ?? signing.name,
      position: flags.position ?? signing.position,
      date: flags.date ?? signing.date,
    },
  };
}

function partsOf(
  { book, report, given, result: { findings } }: Readable,
  kind: DocumentKind,
  { flags, to }: Pick<Wish, "flags" | "to">,
) {
  const { notes, reading } = book;
  const asked: Record<KindOfPart, boolean | undefined> = {
    analysis: flags.analysis,
    acknowledged: flags.warnings,
  };
  const wanted = to.some(isForPeople)
    ? kindsOfPart.filter((each) => asked[each] ?? notes.document.parts.includes(each))
    : [];
  const warnings = warningsOf(report, findings, notes);
  const beside = [reading.active, ...(reading.others ?? [])];
  return { wanted, made: sayParts(wanted, { kind, given, beside, warnings }) };
}

function digitsOption(given: string | undefined, t: Say): Digits | null {
  if (given === undefined) return null;
  const known = kindsOfDigits.find((each) => each === given);
  if (!known)
    throw new UsageError(t("cli.wrong.digits", { given, known: kindsOfDigits.join(", ") }));
  return known;
}
