import en from "./en/publish.json";
import th from "./th/publish.json";
import { addMessages } from "./words";

addMessages({ th: { publish: th }, en: { publish: en } });
