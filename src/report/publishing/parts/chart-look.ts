import { urgentColours } from "../../workbook/looks";

/** The colours of bars: those below the threshold as the sheet marks them, which their labels say too. */
export const chartLook = { bar: "#2F6DB5", weak: urgentColours.fontColor, line: "#7F7F7F" };
