import { makeStyles, tokens } from "@fluentui/react-components";
import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from "react";
import { useWords } from "../language/words-shown";
import { troubleOf } from "../actions/trouble";

const useStyles = makeStyles({
  again: {
    minHeight: "32px",
    padding: "0 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
  },
});

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** What came of loading a part. */
type Arrival<Props> = { kind: "there"; Part: ComponentType<Props> } | { kind: "not"; why: unknown };

/**
 * A part of the pane that is loaded once it is to be shown, after the paint that it is not needed for. Where it
 * does not come - the network is down, or the server has a newer version by now - its place says so, and it can
 * be asked for again.
 * @param until stands there while it is on its way.
 */
export function late<Props extends object>(
  load: Load<Props>,
  until: ReactNode = null,
): ComponentType<Props> {
  return function Late(props: Props) {
    const [arrival, setArrival] = useState<Arrival<Props> | null>(null);
    const [tries, setTries] = useState(1);
    useEffect(() => {
      let isAwaited = true;
      void arrivalOf(load).then((arrival) => {
        // Drawn bit by bit, so that a key or a click is not kept waiting by it.
        if (isAwaited)
          startTransition(() => {
            setArrival(arrival);
          });
      });
      return () => {
        isAwaited = false;
      };
    }, [tries]);
    if (arrival === null) return until;
    if (arrival.kind === "there") return <arrival.Part {...props} />;
    // Anything else is a fault of the part's own, and the page's to tell.
    if (troubleOf(arrival.why).kind !== "part-not-loaded") throw arrival.why;
    const again = () => {
      setArrival(null);
      setTries(tries + 1);
    };
    return <Missing onAgain={again} />;
  };
}

async function arrivalOf<Props>(load: Load<Props>): Promise<Arrival<Props>> {
  try {
    return { kind: "there", Part: (await load()).default };
  } catch (why) {
    return { kind: "not", why };
  }
}

/** Of nothing that would have to be loaded. */
function Missing({ onAgain }: { onAgain: () => void }) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div role="alert">
      <p>{t("late.missing")}</p>
      <button className={styles.again} onClick={onAgain}>
        {t("late.again")}
      </button>
    </div>
  );
}
