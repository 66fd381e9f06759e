import { packOnce } from "./packaged";

export default packOnce;
