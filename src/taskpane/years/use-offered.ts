import { useEffect, useState } from "react";
import { loadOffered, type OfferedLists } from "../../report/assessment/offered-lists";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import type { UserYear } from "../../report/sheets/user-years/user-years";

/** No scores, the same each time. */
const none: readonly ItemScore[] = [];

/** What there is to choose from in the assessed year (Buddhist era); null until it is there. */
export function useOffered(
  fiscalYear: number | null,
  userYears: readonly UserYear[],
  scored: readonly ItemScore[] = none,
): OfferedLists | null {
  const [lists, setLists] = useState<OfferedLists | null>(null);
  useEffect(() => {
    if (fiscalYear === null) return;
    let wanted = true;
    loadOffered(fiscalYear, userYears, scored).then(
      (offered) => {
        if (wanted) setLists(offered);
      },
      // Without the lists an issue is typed by hand; the next change of the workbook tries again.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [fiscalYear, userYears, scored]);
  return lists?.fiscalYear === fiscalYear ? lists : null;
}
