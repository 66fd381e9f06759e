import en from "./en/files.json";
import { addMessages } from "./language";
import th from "./th/files.json";

addMessages({ th: { files: th }, en: { files: en } });
