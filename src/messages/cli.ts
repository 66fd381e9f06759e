import en from "./en/cli.json";
import th from "./th/cli.json";
import { addMessages } from "./words";

addMessages({ th: { cli: th }, en: { cli: en } });
