import en from "./en/open.json";
import th from "./th/open.json";
import { addMessages } from "./words";

addMessages({ th: { open: th }, en: { open: en } });
