import { useWords } from "../language/words-shown";
import type { LaidOut } from "../../report/actions/lay-out";
import { StandIns } from "../years/StandIns";
import { Notice } from "../parts/Notice";

interface Props {
  /** Null until something was laid out. */
  done: LaidOut | null;
  onClose: () => void;
}

/** Tells what a layout has done. The button that led to it may be gone. */
export function LayoutDoneBar({ done, onClose }: Props) {
  const { t } = useWords();
  return (
    <Notice intent="success" takesFocus={done !== null} onClose={onClose}>
      {done && (
        <>
          <p>{t(`layout.done.${done.outcome}`, valuesOf(done))}</p>
          {/* Which names are not sure is said where they are chosen. */}
          <StandIns lists={done.lists} saysUnsure={false} />
        </>
      )}
    </Notice>
  );
}

const valuesOf = ({ sheet, from, rows }: LaidOut) => ({ sheet, from, rows });
