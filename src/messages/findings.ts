import en from "./en/findings.json";
import { addMessages } from "./language";
import th from "./th/findings.json";

addMessages({ th: { findings: th }, en: { findings: en } });
