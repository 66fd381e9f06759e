import { memo, type ReactNode } from "react";

interface Props {
  isShown: boolean;
  /** How many actions have begun: with the next one ends what was said of the last. */
  changes: number;
  children: ReactNode;
}

/** What nobody sees stays as it was drawn last; what has come meanwhile is drawn when it is shown again. */
export const Still = memo(
  ({ children }: Props) => <>{children}</>,
  (before, { isShown, changes }) => !isShown && changes === before.changes,
);
