import en from "./en/restore.json";
import th from "./th/restore.json";
import { addMessages } from "./words";

addMessages({ th: { restore: th }, en: { restore: en } });
