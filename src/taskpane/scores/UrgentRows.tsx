import { Button, Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../language/words-shown";
import type { NewRow } from "../../report/rows/build-rows";
import { toggled } from "../parts/toggled";
import { useFocus } from "../parts/use-focus";
import { JoinActions } from "./JoinActions";
import { RowLabel } from "./RowLabel";
import { joined, keyOf, parted, type ByHand } from "../../report/rows/rows-of-items";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  list: { marginLeft: "-8px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-start" },
  check: { flex: "1 1 160px", minWidth: 0 },
  part: { flexShrink: 0, minWidth: 0, marginTop: "4px", marginLeft: "auto" },
});

interface Props {
  rows: readonly NewRow[];
  byHand: ByHand;
  /** Keys of rows not to be made. */
  leftOut: ReadonlySet<string>;
  onArrange: (byHand: ByHand) => void;
  onLeaveOut: (leftOut: ReadonlySet<string>) => void;
}

/** The rows to be made of weak items: which of them, and which items share one. */
export function UrgentRows({ rows, byHand, leftOut, onArrange, onLeaveOut }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  /** Keys of the rows picked to become one; null while ticks say which rows are made. */
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const { place: list, focus } = useFocus<HTMLUListElement>();
  const toJoin = rows.filter((row) => picked?.has(keyOf(row)));

  const start = () => {
    setPicked(new Set());
    focus(boxOf(rows[0]));
  };
  const join = () => {
    onArrange(joined(toJoin, byHand));
    setPicked(null);
    focus(boxOf(toJoin[0]));
  };
  const part = (row: NewRow) => {
    onArrange(parted(row, byHand));
    focus(boxOf(row));
  };
  return (
    <>
      <p className={texts.sentence} role="status">
        {picked ? t("scores.rows.pick") : t("scores.rows.missing", { count: rows.length })}
      </p>
      <ul ref={list} className={mergeClasses(texts.list, styles.list)}>
        {rows.map((row) => {
          const key = keyOf(row);
          return (
            <li key={key} className={styles.row}>
              <Checkbox
                className={styles.check}
                value={key}
                checked={picked ? picked.has(key) : !leftOut.has(key)}
                label={<RowLabel row={row} />}
                onChange={() => {
                  if (picked) setPicked(new Set(toggled([...picked], key)));
                  else onLeaveOut(new Set(toggled([...leftOut], key)));
                }}
              />
              {!picked && row.length > 1 && (
                <Button
                  size="small"
                  className={styles.part}
                  aria-label={t("scores.rows.partRow", {
                    codes: row.map(({ code }) => code).join(", "),
                  })}
                  onClick={() => {
                    part(row);
                  }}
                >
                  {t("scores.rows.part")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {rows.length > 1 && (
        <JoinActions
          toJoin={picked && toJoin}
          onStart={start}
          onJoin={join}
          onCancel={() => {
            setPicked(null);
          }}
        />
      )}
    </>
  );
}

/** The tick of the row that holds the first item of another, which it may have come out of or into. */
const boxOf = (row: NewRow | undefined) => (list: HTMLUListElement) =>
  [...list.querySelectorAll("input")].find(({ value }) =>
    value.split(" ").includes(row?.[0]?.code ?? ""),
  );
