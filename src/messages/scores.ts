import en from "./en/scores.json";
import th from "./th/scores.json";
import { addMessages } from "./words";

addMessages({ th: { scores: th }, en: { scores: en } });
