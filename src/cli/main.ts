import { Command, CommanderError } from "commander";
import "../messages/cli";
import "../messages/files";
import "../messages/findings";
import "../messages/scores";
import { wordsIn } from "../messages/words";
import { checkCommand, type CheckFlags } from "./check/check-command";
import type { NewFlags } from "./new/new-command";
import { languageOption, UsageError } from "./options";
import type { PublishFlags } from "./publish/publish-command";

// What only one of the commands needs is begun with it: most runs check.
const t = wordsIn(process.argv.includes("en") ? "en" : "th");
const program = new Command("ita-report").description(t("cli.description")).exitOverride();

/** What a report is checked by, wherever that is done. */
const checked = (command: Command): Command =>
  command
    .option("--year <year>", t("cli.check.year"))
    .option("--columns <columns>", t("cli.check.columns"))
    .option("--scores <file>", t("cli.check.scores"))
    .option("--fractions <meaning>", t("cli.check.fractions"))
    .option("--threshold <score>", t("cli.check.threshold"))
    .option("--lang <language>", t("cli.check.lang"), "th");

checked(program.command("check"))
  .description(t("cli.check.description"))
  .argument("[file...]", t("cli.check.files"))
  .option("--json", t("cli.check.json"))
  .option("--ndjson", t("cli.check.ndjson"))
  .option("--jobs <number>", t("cli.check.jobs"))
  .addHelpText("after", `\n${t("cli.check.exits")}`)
  .action(async (files: string[], flags: CheckFlags) => {
    process.exitCode = await checkCommand(files, flags);
  });

program
  .command("new")
  .description(t("cli.new.description"))
  .argument("<file>", t("cli.new.file"))
  .option("--agency <name>", t("cli.new.agency"))
  .option("--year <year>", t("cli.new.year"))
  .option("--template", t("cli.new.template"))
  .option("--scores <file>", t("cli.check.scores"))
  .option("--fractions <meaning>", t("cli.check.fractions"))
  .option("--threshold <score>", t("cli.check.threshold"))
  .option("--force", t("cli.new.force"))
  .option("--lang <language>", t("cli.check.lang"), "th")
  .action(async (file: string, flags: NewFlags) => {
    const { newCommand } = await import("./new/new-command");
    await newCommand(file, flags);
  });

checked(program.command("publish"))
  .description(t("cli.publish.description"))
  .argument("<file...>", t("cli.publish.file"))
  .option("--docx", t("cli.publish.docx"))
  .option("--html", t("cli.publish.html"))
  .option("--csv", t("cli.publish.csv"))
  .option("--json", t("cli.publish.json"))
  .option("--pdf", t("cli.publish.pdf"))
  .option("--plan", t("cli.publish.plan"))
  .option("--analysis", t("cli.publish.analysis"))
  .option("--warnings", t("cli.publish.warnings"))
  .option("--out <folder>", t("cli.publish.out"), ".")
  .option("--digits <digits>", t("cli.publish.digits"))
  .option("--made-by <department>", t("cli.publish.madeBy"))
  .option("--signed-by <name>", t("cli.publish.signedBy"))
  .option("--position <position>", t("cli.publish.position"))
  .option("--date <date>", t("cli.publish.date"))
  .option("--force", t("cli.publish.force"))
  .option("--jobs <number>", t("cli.check.jobs"))
  .addHelpText("after", `\n${t("cli.publish.exits")}`)
  .action(async (files: string[], flags: PublishFlags) => {
    const { publishCommand } = await import("./publish/publish-command");
    process.exitCode = await publishCommand(files, flags);
  });

program
  .command("rules")
  .description(t("cli.rules.description"))
  .option("--lang <language>", t("cli.check.lang"), "th")
  .action(async ({ lang }: { lang: string }) => {
    const { rulesPage } = await import("./rules/rules-page");
    console.log(rulesPage(wordsIn(languageOption(lang, t))));
  });

// Whoever reads may stop early, as `| head` does: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else throw error;
}
