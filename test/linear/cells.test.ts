import { endsOnAll } from "./ends";
import { readersOfCells } from "./readers";
import { shapes } from "./shapes";

test.each(readersOfCells)("%s is read in one go, whatever it is full of", (_, read) => {
  endsOnAll(shapes, read);
});
