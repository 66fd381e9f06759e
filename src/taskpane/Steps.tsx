import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { steps, type Step } from "./step";

const useStyles = makeStyles({
  tabs: { columnGap: "4px" },
});

interface Props {
  step: Step;
  onChoose: (step: Step) => void;
}

/** The steps of the work as tabs. */
export default function Steps({ step, onChoose }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
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
      {steps.map((each) => (
        <Tab key={each} value={each} id={`tab-${each}`} aria-controls={`step-${each}`}>
          {t(`steps.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
