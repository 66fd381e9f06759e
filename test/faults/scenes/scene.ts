import type { Action } from "../../../src/report/actions/action";
import { act, type Acted } from "../../../src/taskpane/workbook/act";
import type { LiveWorkbook } from "../../../src/taskpane/workbook/live-workbook";

/** Something a person does, and the workbook they do it in. */
export interface Scene {
  name: string;
  /** Makes the workbook, on a blank one. */
  set: (live: LiveWorkbook) => Promise<void>;
  /** What the person's press does; what they saw when they pressed is what they go by. */
  press: (live: LiveWorkbook) => Promise<Press>;
}

/** One press of a button in a pane. */
export type Press = (live: LiveWorkbook) => Promise<Acted<unknown>>;

/** A press with a wish that was made of what was seen. */
export function pressing<Wish, Done>(action: Action<Wish, Done>, wish: Wish) {
  return (live: LiveWorkbook) => act(live, action, wish);
}
