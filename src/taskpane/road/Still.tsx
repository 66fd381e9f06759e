import { memo, type ReactNode } from "react";

interface Props {
  isShown: boolean;
  children: ReactNode;
}

/** What nobody sees stays as it was drawn last; what has come meanwhile is drawn when it is shown again. */
export const Still = memo(
  ({ children }: Props) => <>{children}</>,
  (_, { isShown }) => !isShown,
);
