import en from "./en/findings.json";
import th from "./th/findings.json";
import { addMessages } from "./words";

addMessages({ th: { findings: th }, en: { findings: en } });
