import en from "./en/years.json";
import th from "./th/years.json";
import { addMessages } from "./words";

addMessages({ th: { years: th }, en: { years: en } });
