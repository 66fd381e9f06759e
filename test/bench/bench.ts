/*
 * What the product costs, as ratios and counts: seconds differ from machine to machine, these do not.
 * Run with `npm run bench`.
 */
import "./book";
import "./check";
import "./file";
import "./many";
import "./pane";
