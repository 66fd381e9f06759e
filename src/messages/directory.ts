import en from "./en/directory.json";
import th from "./th/directory.json";
import { addMessages } from "./words";

addMessages({ th: { directory: th }, en: { directory: en } });
