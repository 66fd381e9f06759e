import en from "./en/row.json";
import th from "./th/row.json";
import { addMessages } from "./words";

addMessages({ th: { row: th }, en: { row: en } });
