import { Component, type ReactNode } from "react";
import { Crash } from "./Crash";

interface State {
  details: string | null;
}

/** Shows a way on where the pane itself fails; the workbook is not touched by that. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(error: unknown): State {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render() {
    const { details } = this.state;
    return details === null ? this.props.children : <Crash details={details} />;
  }
}
