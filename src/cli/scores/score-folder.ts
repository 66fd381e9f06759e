import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { FileRefusal } from "../../files/file-refusal";
import { agenciesOf } from "../../report/assessment/import/own-parts";
import { yearNamed } from "../../report/assessment/import/parts/part-year";
import { isSameAgency, namesAgency } from "../../report/terms/agencies";
import { openScoreFile, titlesOf, type ScoreFile } from "./score-file";
import { ScoresRefusal, type WhyNoScores } from "./scores-refusal";

/** The files of scores in a folder, each opened when it is first asked for. */
export class ScoreFolder {
  private readonly opened = new Map<string, Promise<ScoreFile | FileRefusal>>();

  private constructor(
    private readonly folder: string,
    private readonly names: readonly string[],
  ) {}

  /** What programs leave beside the files they have open is none of the scores. */
  static async open(folder: string): Promise<ScoreFolder> {
    const names = (await readdir(folder)).filter((name) =>
      /^[^.~].*\.(?:xlsx|csv|txt)$/i.test(name),
    );
    return new ScoreFolder(folder, names.sort());
  }

  /**
   * The file whose name names the agency or, where none does, whose content does.
   * @throws ScoresRefusal where none does, or several do.
   */
  async fileOf(agency: string, year: number | null): Promise<ScoreFile> {
    const refusal = (why: WhyNoScores, file = this.folder) =>
      new ScoresRefusal(file, why, agency, year);
    if (agency === "") throw refusal({ reason: "file-unknown", files: this.names });
    const named = this.names.filter((name) => namesAgency(withoutEnding(name), agency));
    const files = named.length > 0 ? named : await this.filesAbout(agency);
    const ofYear = files.filter((name) => year !== null && yearNamed(name) === year);
    const [own, ...others] = ofYear.length > 0 ? ofYear : files;
    if (own === undefined) throw refusal({ reason: "file-missing", files: this.names });
    if (others.length > 0) throw refusal({ reason: "file-several", files: [own, ...others] });
    const file = await this.open(own);
    if (file instanceof FileRefusal)
      throw refusal({ reason: "file-refused", refusal: file }, join(this.folder, own));
    return file;
  }

  private async filesAbout(agency: string): Promise<string[]> {
    const about: string[] = [];
    for (const name of this.names) {
      const file = await this.open(name);
      if (!(file instanceof FileRefusal) && isAbout(file, agency)) about.push(name);
    }
    return about;
  }

  private open(name: string): Promise<ScoreFile | FileRefusal> {
    const opened =
      this.opened.get(name) ??
      openScoreFile(join(this.folder, name)).catch((cause: unknown) => {
        if (cause instanceof FileRefusal) return cause;
        throw cause;
      });
    this.opened.set(name, opened);
    return opened;
  }
}

function isAbout(file: ScoreFile, agency: string): boolean {
  return (
    agenciesOf(file.parts).some((each) => isSameAgency(each, agency)) ||
    titlesOf(file).some((title) => namesAgency(title, agency))
  );
}

const withoutEnding = (name: string): string => name.slice(0, name.lastIndexOf("."));
