import { Button, makeStyles, ToggleButton } from "@fluentui/react-components";
import { Filter16Regular } from "@fluentui/react-icons/svg/filter";
import { useId, useState } from "react";
import { useWords } from "../language/words-shown";
import { countBySeverity } from "../../report/check/finding";
import { severities, type Severity } from "../../report/check/found";
import { toggled } from "../parts/toggled";
import { FilterChoice } from "./FilterChoice";
import {
  departmentsIn,
  filterGroups,
  findingsOf,
  isFiltering,
  rulesIn,
  type Filter,
} from "./filter-findings";
import type { FindingGroup } from "./group-findings";
import { severityIcons, useSeverityColours } from "./severity-look";

/** So few are seen at a glance; more are filtered. */
const fewFindings = 6;

const useStyles = makeStyles({
  filter: { marginTop: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  severity: { minWidth: 0, padding: "3px 8px", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  groups: readonly FindingGroup[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** Which findings are shown: by how serious they are, by department and by rule. */
export function FindingFilter({ groups, filter, onChange }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const many = groups.flatMap(({ findings }) => findings).length > fewFindings;
  const open = opened || many || isFiltering(filter);
  return (
    <div className={styles.filter}>
      {!many && !isFiltering(filter) && (
        <Button
          size="small"
          icon={<Filter16Regular />}
          aria-expanded={opened}
          aria-controls={opened ? id : undefined}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          {t("findingList.filter.act")}
        </Button>
      )}
      {open && (
        <div id={id} role="group" aria-label={t("findingList.filter.name")} className={styles.row}>
          <Choices
            groups={groups}
            filter={filter}
            onChange={(changed) => {
              setOpened(true);
              onChange(changed);
            }}
          />
        </div>
      )}
    </div>
  );
}

function Choices({ groups, filter, onChange }: Props) {
  const { t } = useWords();
  const counts = countBySeverity(findingsOf(filterGroups(groups, { ...filter, severities: [] })));
  return (
    <>
      {severities.map((severity) => (
        <SeverityToggle
          key={severity}
          severity={severity}
          count={counts[severity]}
          isOn={filter.severities.includes(severity)}
          onToggle={() => {
            onChange({ ...filter, severities: toggled(filter.severities, severity) });
          }}
        />
      ))}
      <FilterChoice
        label={t("findingList.filter.department")}
        allLabel={t("findingList.filter.allDepartments")}
        choices={departmentsIn(groups)}
        chosen={filter.department}
        nameOf={(department) =>
          department === "" ? t("findingList.filter.noDepartment") : department
        }
        onChoose={(department) => {
          onChange({ ...filter, department });
        }}
      />
      <FilterChoice
        label={t("findingList.filter.rule")}
        allLabel={t("findingList.filter.allRules")}
        choices={rulesIn(groups)}
        chosen={filter.rule}
        nameOf={(rule) => t(`findings.rules.${rule}.name`)}
        onChoose={(rule) => {
          onChange({ ...filter, rule });
        }}
      />
    </>
  );
}

interface ToggleProps {
  severity: Severity;
  count: number;
  isOn: boolean;
  onToggle: () => void;
}

function SeverityToggle({ severity, count, isOn, onToggle }: ToggleProps) {
  const { t } = useWords();
  const styles = useStyles();
  const colours = useSeverityColours();
  const Icon = severityIcons[severity];
  return (
    <ToggleButton
      size="small"
      className={styles.severity}
      checked={isOn}
      icon={<Icon className={colours[severity]} />}
      onClick={onToggle}
    >
      {t(`findings.severity.${severity}`)} {count}
    </ToggleButton>
  );
}
