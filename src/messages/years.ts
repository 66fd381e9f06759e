import en from "./en/years.json";
import { addMessages } from "./language";
import th from "./th/years.json";

addMessages({ th: { years: th }, en: { years: en } });
