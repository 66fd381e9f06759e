/** Styles that are loaded when they are asked for. */
declare module "*.css";
