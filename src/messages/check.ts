import en from "./en/check.json";
import th from "./th/check.json";
import { addMessages } from "./words";

addMessages({ th: { findingList: th }, en: { findingList: en } });
