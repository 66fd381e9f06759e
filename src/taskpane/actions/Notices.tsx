import { makeStyles } from "@fluentui/react-components";
import "../../messages/notices";
import { useWords } from "../language/words-shown";
import { Notice } from "../parts/Notice";
import { useHeightAs } from "../parts/use-height-as";
import { useLasts } from "./AfterWhile";
import { CopyableDetails } from "./CopyableDetails";
import type { Trouble } from "./trouble";

const useStyles = makeStyles({
  // At the foot of the window wherever the page is scrolled to; at its end below all there is, where it would lie
  // over the last button.
  foot: { position: "sticky", bottom: 0, zIndex: 2, marginTop: "auto" },
  bar: {
    maxHeight: "70vh",
    overflowY: "auto",
    marginBottom: 0,
    borderRadius: 0,
    boxShadow: "0 -2px 8px rgba(0, 0, 0, 0.14)",
  },
});

interface Props {
  /** A person's action is waiting for Excel. */
  busy: boolean;
  trouble: Trouble | null;
  onDismiss: () => void;
}

/** What a person has to know now: that Excel waits for them, or what went wrong. */
export default function Notices({ busy, trouble, onDismiss }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const waits = useLasts(busy, 1500);
  const foot = useHeightAs<HTMLDivElement>("--notices");
  return (
    <div ref={foot} className={styles.foot}>
      <Notice intent="info" className={styles.bar}>
        {waits && t("waiting.typing")}
      </Notice>
      <Notice
        intent="error"
        title={trouble ? t(`trouble.${trouble.kind}.title`) : undefined}
        onClose={onDismiss}
        className={styles.bar}
      >
        {trouble && (
          <>
            <p>{t(`trouble.${trouble.kind}.next`)}</p>
            <CopyableDetails key={trouble.details} details={trouble.details} />
          </>
        )}
      </Notice>
    </div>
  );
}
