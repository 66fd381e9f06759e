import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../language/words-shown";
import "../../messages/directory";
import "../../messages/files";
import { FileRefusal } from "../../files/file-refusal";
import { sayRefusal } from "../../messages/say-refusal";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import type { StepProps } from "../step";
import { useTextStyles } from "../text-styles";
import { DirectoryPaste } from "./DirectoryPaste";
import { useDirectory } from "./use-directory";

const useStyles = makeStyles({
  act: { alignSelf: "flex-start" },
  section: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "20px" },
});

/** The agency's departments: pasted, or read from a report written before. Rows then choose from them. */
export default function DirectorySection({ workbook, actions, undo }: StepProps) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const directory = useDirectory(actions, workbook, undo);
  const [refused, setRefused] = useState<string | null>(null);
  if (!workbook.view || !workbook.book) return null;
  const { reading, report } = workbook.book;
  const sheet = reading.directory?.sheetName;
  const count = workbook.view.directory.length;
  const isReading = actions.running.includes("read-file");

  const takeFrom = (file: File) => {
    setRefused(null);
    void actions.run("read-file", async () => {
      try {
        const { openFile } = await import("../open/read-opened");
        const departments = (await openFile(file)).report?.departments ?? [];
        if (departments.length === 0) setRefused(t("directory.noneInReport", { file: file.name }));
        else await directory.paste(departments);
      } catch (error) {
        if (!(error instanceof FileRefusal)) throw error;
        setRefused(sayRefusal(t, file.name, error));
      }
    });
  };
  const heading = (
    <h2 id="directory-heading" className={texts.heading}>
      {t("directory.heading")}
    </h2>
  );
  if (sheet === undefined)
    return (
      <section aria-labelledby="directory-heading" className={styles.section}>
        {heading}
        <p className={texts.sentence}>
          {t("directory.gone", { count: report?.legend.length ?? 0 })}
        </p>
      </section>
    );
  return (
    <section aria-labelledby="directory-heading" className={styles.section}>
      {heading}
      <p className={texts.sentence}>
        {count === 0 ? t("directory.none") : t("directory.some", { count, sheet })}
      </p>
      <DirectoryPaste actions={directory} />
      <FileButton
        className={styles.act}
        label={t("directory.fromReport")}
        busyLabel={t("directory.busy")}
        busy={isReading}
        blocked={actions.running.length > 0}
        onChoose={takeFrom}
      />
      <Notice intent="error" takesFocus={refused !== null}>
        {refused && <p>{refused}</p>}
      </Notice>
    </section>
  );
}
