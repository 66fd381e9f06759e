import { endsOnAll } from "./ends";
import { readersOfLists } from "./readers";
import { shapes } from "./shapes";

test.each(readersOfLists)("%s is read in one go, whatever it is full of", (_, read) => {
  endsOnAll(shapes, read);
});
