import en from "./en/check.json";
import { addMessages } from "./language";
import th from "./th/check.json";

addMessages({ th: { findingList: th }, en: { findingList: en } });
