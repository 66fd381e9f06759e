import en from "./en/layout.json";
import th from "./th/layout.json";
import { addMessages } from "./words";

addMessages({ th: { layout: th }, en: { layout: en } });
