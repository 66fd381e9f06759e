import en from "./en/ready.json";
import th from "./th/ready.json";
import { addMessages } from "./words";

addMessages({ th: { ready: th }, en: { ready: en } });
