import { useEffect, useState, type ReactNode } from "react";

interface Props {
  ms: number;
  children: ReactNode;
  /** Shown until then. */
  until?: ReactNode;
}

/** Shows its content only where a wait turns out to be a long one. */
export function AfterWhile({ ms, children, until = null }: Props) {
  return useLasts(true, ms) ? children : until;
}

/** Whether something has been so for a while. */
export function useLasts(isSo: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => {
      setLasts(true);
    }, ms);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo, ms]);
  return lasts;
}
