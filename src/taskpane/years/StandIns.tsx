import { useWords } from "../language/words-shown";
import type { Instrument } from "../../reference/year";
import type { OfferedLists } from "../../report/assessment/offered-lists";
import { useTextStyles } from "../text-styles";

interface Props {
  /** Null until they are loaded. */
  lists: OfferedLists | null;
  /** Only what is said of it; of all where there is none. */
  instrument?: Instrument | null;
  /** Whether it is said here which names are not sure. */
  saysUnsure?: boolean;
}

/** Says which lists stand in for those of the year, and in which of its own some names are not sure. */
export function StandIns({ lists, instrument = null, saysUnsure = true }: Props) {
  const { t } = useWords();
  const texts = useTextStyles();
  if (!lists) return null;
  const { fiscalYear: year, standIns, unsure } = lists;
  const wanted = (all: readonly Instrument[]) =>
    all.filter((each) => instrument === null || each === instrument).join(", ");
  const notes = [
    ...standIns.map(({ from, instruments }) => {
      const named = wanted(instruments);
      return named && t("standIn", { year, from, instruments: named });
    }),
    saysUnsure && wanted(unsure) ? t("unsureNames", { instruments: wanted(unsure) }) : "",
  ].filter((note) => note !== "");
  return notes.map((note) => (
    <p key={note} className={texts.note}>
      {note}
    </p>
  ));
}
