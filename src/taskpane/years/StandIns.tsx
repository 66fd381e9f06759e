import { useTranslation } from "react-i18next";
import type { Instrument } from "../../reference/year";
import type { OfferedLists } from "../../report/assessment/offered-lists";
import { useTextStyles } from "../text-styles";

interface Props {
  /** Null until they are loaded. */
  lists: OfferedLists | null;
  /** Only what is said of it; of all where there is none. */
  instrument?: Instrument | null;
}

/** Says which lists stand in for those of the year, if any. */
export function StandIns({ lists, instrument = null }: Props) {
  const { t } = useTranslation();
  const texts = useTextStyles();
  return lists?.standIns
    .filter(({ instruments }) => instrument === null || instruments.includes(instrument))
    .map(({ from, instruments }) => (
      <p key={from} className={texts.note}>
        {t("standIn", {
          year: lists.fiscalYear,
          from,
          instruments: instrument ?? instruments.join(", "),
        })}
      </p>
    ));
}
