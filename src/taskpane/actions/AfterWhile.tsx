import { useEffect, useState, type ReactNode } from "react";

interface Props {
  ms: number;
  children: ReactNode;
  /** Shown until then. */
  until?: ReactNode;
}

/** Shows its content only where a wait turns out to be a long one. */
export function AfterWhile({ ms, children, until = null }: Props) {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setElapsed(true);
    }, ms);
    return () => {
      clearTimeout(timer);
    };
  }, [ms]);
  return elapsed ? children : until;
}
