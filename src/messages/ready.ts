import en from "./en/ready.json";
import { addMessages } from "./language";
import th from "./th/ready.json";

addMessages({ th: { ready: th }, en: { ready: en } });
