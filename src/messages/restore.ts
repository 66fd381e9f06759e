import en from "./en/restore.json";
import { addMessages } from "./language";
import th from "./th/restore.json";

addMessages({ th: { restore: th }, en: { restore: en } });
