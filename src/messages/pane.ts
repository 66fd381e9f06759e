import en from "./en/pane.json";
import th from "./th/pane.json";
import { addMessages } from "./words";

addMessages({ th, en });
