import { Button } from "@fluentui/react-components";
import { AfterWhile } from "./AfterWhile";

interface Props {
  label: string;
  /** Said instead where the action takes a while. */
  busyLabel: string;
  /** This action is under way. */
  busy: boolean;
  /** It cannot be set off now, since this or another action is under way. */
  blocked: boolean;
  appearance?: "primary" | "secondary";
  type?: "button" | "submit";
  className?: string;
  onClick?: () => void;
}

/** Sets off an action. It keeps the focus while it is under way, and cannot be pressed twice. */
export function ActionButton({ label, busyLabel, busy, blocked, ...button }: Props) {
  return (
    <Button {...button} disabledFocusable={blocked}>
      {busy ? (
        <AfterWhile ms={500} until={label}>
          {busyLabel}
        </AfterWhile>
      ) : (
        label
      )}
    </Button>
  );
}
