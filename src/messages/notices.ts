import en from "./en/notices.json";
import th from "./th/notices.json";
import { addMessages } from "./words";

addMessages({ th, en });
