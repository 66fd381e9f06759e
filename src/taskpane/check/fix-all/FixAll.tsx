import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../../language/words-shown";
import type { TextFix } from "../../../report/check/found";
import { ActionButton } from "../../actions/ActionButton";
import { firstButton, useFocus } from "../../parts/use-focus";
import type { FindingGroup } from "../group-findings";
import { FixAllDialog } from "./FixAllDialog";
import { safeFixes } from "./safe-fixes";

const useStyles = makeStyles({ all: { marginTop: "8px" } });

interface Props {
  /** All that is shown, filtered as a person wanted. */
  groups: readonly FindingGroup[];
  busy: boolean;
  onFixAll: (fixes: readonly TextFix[]) => void;
}

/** Puts right at once what nobody has to decide, after a look at each cell. */
export function FixAll({ groups, busy, onFixAll }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const { place, focus } = useFocus<HTMLDivElement>();
  /** As they were when a person asked: what they look at does not change under their eyes. */
  const [asked, setAsked] = useState<readonly TextFix[] | null>(null);
  const fixes = safeFixes(groups);
  const close = () => {
    setAsked(null);
    focus(firstButton);
  };
  return (
    <div ref={place} className={styles.all}>
      {fixes.length > 0 && (
        <ActionButton
          label={t("findingList.fixAll.open", { count: fixes.length })}
          busyLabel={t("findingList.fixAll.busy")}
          busy={busy}
          blocked={busy}
          onClick={() => {
            setAsked(fixes);
          }}
        />
      )}
      {asked && (
        <FixAllDialog
          fixes={asked}
          onClose={close}
          onFix={(chosen) => {
            close();
            onFixAll(chosen);
          }}
        />
      )}
    </div>
  );
}
