import { en } from "./messages/en";
import { th } from "./messages/th";

/** Thai, unless the browser speaks English. */
export const words = navigator.language.startsWith("en") ? en : th;
