import en from "./en/row.json";
import { addMessages } from "./language";
import th from "./th/row.json";

addMessages({ th: { row: th }, en: { row: en } });
