import en from "./en/scores.json";
import { addMessages } from "./language";
import th from "./th/scores.json";

addMessages({ th: { scores: th }, en: { scores: en } });
