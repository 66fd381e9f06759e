import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import { useWords } from "../language/words-shown";
import type { Finding } from "../../report/check/finding";
import type { Fix } from "../../report/check/found";
import { FindingItem } from "./FindingItem";
import { warningKey } from "./ready/acknowledging";
import type { FindingGroup, RowHeading } from "./group-findings";

const useStyles = makeStyles({
  group: {
    marginTop: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  // Nothing is laid out of what is far from sight; about as tall as two findings.
  far: { contentVisibility: "auto", containIntrinsicSize: "auto 240px" },
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
  /** By their `warningKey`. */
  acknowledged: ReadonlySet<string>;
  /** Nothing can be fixed now. */
  blocked: boolean;
  onSelect: (finding: Finding) => void;
  onFix: (finding: Finding, fix: Fix) => void;
  /** Null where no row can be opened in the form. */
  onWrite: ((finding: Finding) => void) | null;
}

/** With fewer all of it is laid out at once. */
const manyGroups = 40;

/** Findings under their report rows. Drawn anew only where the findings are others. */
export const FindingList = memo(function FindingList({ groups, ...rest }: Props) {
  const isOfMany = groups.length > manyGroups;
  return groups.map((group) => (
    // A report row has one group, and what is about no row has one.
    <Group
      key={group.findings[0]?.reportRow ?? "outside"}
      group={group}
      isOfMany={isOfMany}
      {...rest}
    />
  ));
});

interface GroupProps extends Omit<Props, "groups"> {
  group: FindingGroup;
  isOfMany: boolean;
}

function Group({ group, isOfMany, acknowledged, blocked, ...does }: GroupProps) {
  const { heading, findings } = group;
  const { t } = useWords();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.group, isOfMany && styles.far)} aria-labelledby={id}>
      <h4 id={id} className={styles.heading}>
        {heading ? <RowFacts heading={heading} /> : t("check.outside")}
      </h4>
      <ul className={styles.list}>
        {withKeys(findings).map(({ key, finding }) => (
          <FindingItem
            key={key}
            finding={finding}
            isAcknowledged={acknowledged.has(warningKey(finding))}
            // Only what can be fixed is drawn anew for it.
            blocked={blocked && finding.fixes.length > 0}
            {...does}
          />
        ))}
      </ul>
    </section>
  );
}

function RowFacts({ heading }: { heading: RowHeading }) {
  const { t } = useWords();
  const styles = useStyles();
  const { instrument, issue, scores, urgent } = heading;
  const score = scores.map((one) => one.toFixed(2)).join(", ");
  return (
    <>
      <span>{`${instrument} ${issue === "" ? t("check.noIssue") : issue}`.trim()} </span>
      <span className={styles.facts}>
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

/** Each finding by its rule and cell, and of several such by which of them it is. */
function withKeys(findings: readonly Finding[]): { key: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule} ${finding.row} ${finding.column}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { key: `${name} ${nth}`, finding };
  });
}
