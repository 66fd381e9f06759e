import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../report/check/finding";
import { FindingButton } from "./FindingButton";
import type { FindingGroup, RowHeading } from "./group-findings";

const useStyles = makeStyles({
  group: {
    marginTop: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  heading: {
    margin: 0,
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  groups: readonly FindingGroup[];
  onSelect: (finding: Finding) => void;
}

/** Findings under their report rows. Drawn anew only where the findings are others. */
export const FindingList = memo(function FindingList({ groups, onSelect }: Props) {
  return (
    <div onKeyDown={moveBetweenFindings}>
      {groups.map((group) => (
        <Group key={group.heading?.sheetRow ?? "outside"} group={group} onSelect={onSelect} />
      ))}
    </div>
  );
});

function Group({ group, onSelect }: { group: FindingGroup; onSelect: Props["onSelect"] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {group.heading ? <RowFacts heading={group.heading} /> : t("check.outside")}
      </h3>
      <ul className={styles.list}>
        {group.findings.map((finding, index) => (
          <li key={`${finding.rule} ${finding.column} ${finding.row} ${index}`}>
            <FindingButton finding={finding} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RowFacts({ heading }: { heading: RowHeading }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { instrument, issue, scores, urgent, sheetRow } = heading;
  const score = scores.map((one) => one.toFixed(2)).join(", ");
  return (
    <>
      <span>{`${instrument} ${issue === "" ? t("check.noIssue") : issue}`.trim()} </span>
      <span className={styles.facts}>
        <span>{t("check.row", { row: sheetRow })} </span>
        {score !== "" && <span>{t("check.score", { score })} </span>}
        {urgent && (
          <Badge appearance="tint" color="danger" size="medium">
            {t("check.urgent")}
          </Badge>
        )}
      </span>
    </>
  );
}

/** Arrow keys go from finding to finding, Home and End to the first and last. */
function moveBetweenFindings(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const next = to === undefined || at < 0 ? undefined : buttons[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
