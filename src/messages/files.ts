import en from "./en/files.json";
import th from "./th/files.json";
import { addMessages } from "./words";

addMessages({ th: { files: th }, en: { files: en } });
