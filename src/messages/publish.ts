import en from "./en/publish.json";
import { addMessages } from "./language";
import th from "./th/publish.json";

addMessages({ th: { publish: th }, en: { publish: en } });
