import { addPlan } from "../../../src/report/actions/add-plan";
import { markedReport } from "./marked-report";
import { pressing, type Scene } from "./scene";

export const planning: Scene[] = [
  {
    name: "add the columns of a plan",
    set: markedReport,
    press: async () => pressing(addPlan, null),
  },
];
