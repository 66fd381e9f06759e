import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Checkmark12Filled } from "@fluentui/react-icons/svg/checkmark";
import { useWords } from "./language/words-shown";
import { NextStep } from "./road/NextStep";
import type { Road } from "./road/road";
import { steps, type Step } from "./step";

const useStyles = makeStyles({
  // In a narrow pane that is enlarged there is no room for all of them in a line.
  tabs: { flexWrap: "wrap", justifyContent: "space-between" },
  tab: { padding: "4px 2px 8px", minWidth: 0, flexGrow: 1 },
  name: { display: "flex", flexDirection: "column", alignItems: "center", gap: "2px" },
  mark: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "20px",
    height: "20px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1",
  },
});

interface Props {
  step: Step;
  road: Road | null;
  /** Something that was begun in the step comes before the next one. */
  isLed: boolean;
  onChoose: (step: Step) => void;
  /** To the next thing to do, not only to its step. */
  onGoNext: (step: Step) => void;
}

/** The steps of the work as tabs, each with whether it is done, and the next thing to do. */
export default function Steps({ step, road, isLed, onChoose, onGoNext }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const next = road?.next ?? null;
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t("steps.choose")}
        selectedValue={step}
        onTabSelect={(_, { value }) => {
          const chosen = steps.find((each) => each === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {steps.map((each, index) => {
          const isDone = road?.isDone[each] === true;
          return (
            <Tab
              key={each}
              className={styles.tab}
              value={each}
              id={`tab-${each}`}
              aria-controls={`step-${each}`}
              aria-label={`${index + 1} ${t(`steps.${each}`)}${isDone ? ` ${t("steps.done")}` : ""}`}
            >
              <span className={styles.name}>
                <span className={styles.mark}>{isDone ? <Checkmark12Filled /> : index + 1}</span>
                {t(`steps.${each}`)}
              </span>
            </Tab>
          );
        })}
      </TabList>
      {next && next.step !== step && (
        <NextStep
          next={next}
          isLed={isLed}
          onGo={() => {
            onGoNext(next.step);
          }}
        />
      )}
    </>
  );
}
