import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowRight20Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useWords } from "../language/words-shown";
import type { NextThing } from "./road";

const useStyles = makeStyles({
  act: { width: "calc(100% - 16px)", margin: "4px 8px 8px" },
});

interface Props {
  next: NextThing;
  /** Something else is next to do. */
  isLed: boolean;
  onGo: () => void;
}

/** The next thing to do, where it is in another step: always in sight. */
export function NextStep({ next, isLed, onGo }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Button
      className={styles.act}
      appearance={isLed ? "secondary" : "primary"}
      icon={<ArrowRight20Regular />}
      iconPosition="after"
      onClick={onGo}
    >
      {said()}
    </Button>
  );

  function said(): string {
    switch (next.step) {
      case "scores":
        return next.kind === "build"
          ? t("steps.next.build", { count: next.count })
          : t("steps.next.scores");
      case "row":
        return next.kind === "first"
          ? t("steps.next.firstRow")
          : t("steps.next.row", { count: next.count });
      default:
        return t(`steps.next.${next.step}`);
    }
  }
}
