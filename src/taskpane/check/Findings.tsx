import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useWords } from "../language/words-shown";
import type { Finding } from "../../report/check/finding";
import type { Fix, TextFix } from "../../report/check/found";
import { useTextStyles } from "../text-styles";
import type { CheckProps } from "./check-props";
import { filterGroups, findingsOf, isFiltering, noFilter, type Filter } from "./filter-findings";
import { FindingFilter } from "./FindingFilter";
import { FindingList } from "./FindingList";
import { FindingNavigation } from "./FindingNavigation";
import { FixAll } from "./fix-all/FixAll";
import { FoundLine } from "./FoundLine";
import { acknowledgedIn } from "./ready/acknowledging";
import { useFindingFocus } from "./use-finding-focus";
import { useLatest } from "../parts/use-latest";

const useStyles = makeStyles({
  findings: { marginTop: "16px" },
  more: { width: "100%", marginTop: "12px" },
});

/** All that was found, filtered as wanted, with what a click can do about it. */
export function Findings({ report, actions, busy, onSelect, onWrite }: CheckProps) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { groups, warnings } = report;
  const [filter, setFilter] = useState(noFilter);
  const shown = useMemo(() => filterGroups(groups, filter), [groups, filter]);
  const findings = findingsOf(shown);
  const found = findingsOf(groups).length;
  const acknowledged = useMemo(() => acknowledgedIn(warnings), [warnings]);
  // The filter has let something through: once nothing is left of it, that is because it was put right.
  const [matched, setMatched] = useState(false);
  if (!matched && findings.length > 0) setMatched(true);
  const { section, focusAt, focusOnHeading, ...list } = useFindingFocus(shown, onSelect);

  const changeFilter = (changed: Filter) => {
    setFilter(changed);
    setMatched(false);
  };
  const fixOne = async (finding: Finding, fix: Fix) => {
    const index = findings.indexOf(finding);
    if (await actions.fix(finding, fix)) focusAt(index);
  };
  const fixAll = async (fixes: readonly TextFix[]) => {
    if (await actions.fixAll(fixes)) focusOnHeading();
  };
  const onFix = useLatest((finding: Finding, fix: Fix) => void fixOne(finding, fix));
  return (
    <section
      ref={section}
      aria-labelledby="findings-heading"
      className={styles.findings}
      onFocus={list.onFocus}
      onKeyDown={list.onKeyDown}
    >
      <h3
        id="findings-heading"
        tabIndex={-1}
        className={mergeClasses(texts.subheading, texts.goal)}
      >
        {t("findingList.heading")}
      </h3>
      <FoundLine
        found={found}
        shown={isFiltering(filter) ? findings.length : null}
        matched={matched}
        onShowAll={() => {
          changeFilter(noFilter);
          focusAt(0);
        }}
      />
      {found > 0 && <FindingFilter groups={groups} filter={filter} onChange={changeFilter} />}
      <FixAll groups={shown} busy={busy} onFixAll={(fixes) => void fixAll(fixes)} />
      {findings.length > 1 && (
        <FindingNavigation onPrevious={list.goToPrevious} onNext={list.goToNext} />
      )}
      <FindingList
        groups={list.page}
        acknowledged={acknowledged}
        blocked={busy}
        onSelect={onSelect}
        onFix={onFix}
        onWrite={report.isOnOneSheet ? onWrite : null}
      />
      {list.onNextPage > 0 && (
        <Button className={styles.more} onClick={list.showMore}>
          {t("findingList.more", { count: list.onNextPage })}
        </Button>
      )}
    </section>
  );
}
