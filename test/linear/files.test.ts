import { endsOnAll } from "./ends";
import { readersOfFiles } from "./readers";
import { shapes } from "./shapes";

test.each(readersOfFiles)("%s is read in one go, whatever it is full of", (_, read) => {
  endsOnAll(shapes, read);
});
