import en from "./en/start.json";
import th from "./th/start.json";
import { addMessages } from "./words";

addMessages({ th, en });
