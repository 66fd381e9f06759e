import { useEffect, useState } from "react";
import type { ReferenceYear } from "../../../reference/year";
import type { UserYear } from "../../../report/sheets/user-years/user-years";
import { loadListsOf } from "../../../report/assessment/year-lists";

/** The lists of the assessed year (Buddhist era); null until they are there, and where there are none. */
export function useYear(
  fiscalYear: number | null,
  userYears: readonly UserYear[],
): ReferenceYear | null {
  const [year, setYear] = useState<ReferenceYear | null>(null);
  useEffect(() => {
    if (fiscalYear === null) return;
    let wanted = true;
    loadListsOf(fiscalYear, userYears).then(
      (lists) => {
        if (wanted) setYear(lists);
      },
      // Without the lists an issue is typed by hand; the next change of the workbook tries again.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [fiscalYear, userYears]);
  return year?.fiscalYear === fiscalYear ? year : null;
}
