import { useState } from "react";
import { useWords } from "../language/words-shown";
import "../../messages/open";
import type { SheetToMatch } from "../../report/book/sheet-to-match";
import type { ChosenColumns } from "../../report/form/report";
import { drawing } from "../actions/drawing";
import type { Actions } from "../actions/use-actions";
import { Fold } from "../parts/Fold";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../text-styles";
import type { Workbook } from "../workbook/use-workbook";
import { MatchColumns } from "./MatchColumns";

interface Props {
  sheet: SheetToMatch;
  /** Without one, its columns may be why. */
  isReport: boolean;
  actions: Actions;
  workbook: Workbook;
}

/** The columns of a sheet of the workbook: what a person says of them is kept in the workbook. */
export default function MatchSheet({ sheet, isReport, actions, workbook }: Props) {
  const { t } = useWords();
  const texts = useTextStyles();
  const [said, setSaid] = useState<"kept" | "forgotten" | null>(null);
  const { sheetName } = sheet;
  const match = (columns: ChosenColumns | null) => {
    setSaid(null);
    void actions.run("match", async () => {
      const { note } = await drawing();
      const { looksTrouble } = await workbook.act(note, {
        kind: "match-columns",
        sheetName,
        columns,
      });
      setSaid(columns ? "kept" : "forgotten");
      return looksTrouble;
    });
  };
  return (
    <>
      <Notice
        intent="success"
        takesFocus={said !== null}
        onClose={() => {
          setSaid(null);
        }}
      >
        {said && <p>{t(`open.match.${said}`)}</p>}
      </Notice>
      {!isReport && (
        <p className={texts.sentence}>{t("open.match.unknown", { sheet: sheetName })}</p>
      )}
      <Fold key={JSON.stringify(sheet)} label={t("open.match.heading")}>
        <MatchColumns
          sheet={sheet}
          busy={actions.running.includes("match")}
          blocked={actions.running.length > 0}
          onMatch={match}
        />
      </Fold>
    </>
  );
}
