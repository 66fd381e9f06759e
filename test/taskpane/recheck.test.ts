import { Recheck } from "../../src/taskpane/workbook/recheck";

/** Reads that end when they are told to. */
function controlledReads() {
  const ends: (() => void)[] = [];
  const read = jest.fn(
    () =>
      new Promise<void>((resolve) => {
        ends.push(resolve);
      }),
  );
  return { read, endRead: () => ends.shift()?.() };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test("reads once hints have gone quiet", async () => {
  const { read } = controlledReads();
  const recheck = new Recheck(read);
  recheck.hint("change");
  await pass(300);
  recheck.hint("change");
  await pass(399);
  expect(read).not.toHaveBeenCalled();
  await pass(1);
  expect(read).toHaveBeenCalledTimes(1);
});

test("a stream of hints does not put the read off for ever", async () => {
  const { read } = controlledReads();
  const recheck = new Recheck(read);
  for (let passed = 0; passed < 2000; passed += 100) {
    recheck.hint("change");
    await pass(100);
  }
  expect(read).toHaveBeenCalledTimes(1);
});

test("without a hint there is no read", async () => {
  const { read } = controlledReads();
  new Recheck(read);
  await pass(10_000);
  expect(read).not.toHaveBeenCalled();
});

test("hints during a read lead to just one more after it", async () => {
  const { read, endRead } = controlledReads();
  const recheck = new Recheck(read);
  recheck.hint("change");
  await pass(400);
  recheck.hint("change");
  recheck.hint("change");
  await pass(5000);
  recheck.hint("change");
  expect(read).toHaveBeenCalledTimes(1);
  endRead();
  await pass(400);
  expect(read).toHaveBeenCalledTimes(2);
  endRead();
  await pass(10_000);
  expect(read).toHaveBeenCalledTimes(2);
});

test("a read that is asked for starts at once and answers the hints so far", async () => {
  const { read, endRead } = controlledReads();
  const recheck = new Recheck(read);
  recheck.hint("change");
  void recheck.readNow();
  await pass(0);
  expect(read).toHaveBeenCalledTimes(1);
  endRead();
  await pass(10_000);
  expect(read).toHaveBeenCalledTimes(1);
});

test("a read that is asked for waits for the one under way", async () => {
  const { read, endRead } = controlledReads();
  const recheck = new Recheck(read);
  void recheck.readNow();
  const asked = jest.fn(() => Promise.resolve("what it saw"));
  const answer = recheck.read(asked);
  await pass(1000);
  expect(asked).not.toHaveBeenCalled();
  endRead();
  await expect(answer).resolves.toBe("what it saw");
});

test("two that wait go one after the other", async () => {
  const { read, endRead } = controlledReads();
  const recheck = new Recheck(read);
  const answers = [recheck.readNow(), recheck.readNow(), recheck.readNow()];
  for (const times of [1, 2, 3]) {
    await pass(1000);
    expect(read).toHaveBeenCalledTimes(times);
    endRead();
  }
  await Promise.all(answers);
});

test("a hint before other work still leads to a read after it, also where the work fails", async () => {
  const { read } = controlledReads();
  const recheck = new Recheck(read);
  recheck.hint("change");
  const work = recheck.alone(() => Promise.reject(new Error("refused")));
  await expect(work).rejects.toThrow("refused");
  expect(read).not.toHaveBeenCalled();
  await pass(400);
  expect(read).toHaveBeenCalledTimes(1);
});

test("no read begins while other work is under way", async () => {
  const { read } = controlledReads();
  const recheck = new Recheck(read);
  let endWork = () => {};
  const work = recheck.alone(
    () =>
      new Promise<void>((resolve) => {
        endWork = resolve;
      }),
  );
  recheck.hint("change");
  await pass(10_000);
  expect(read).not.toHaveBeenCalled();
  endWork();
  await work;
  await pass(400);
  expect(read).toHaveBeenCalledTimes(1);
});

test("after stopping, only a new hint leads to a read", async () => {
  const { read } = controlledReads();
  const recheck = new Recheck(read);
  recheck.hint("change");
  recheck.stop();
  await pass(10_000);
  expect(read).not.toHaveBeenCalled();
  recheck.hint("change");
  await pass(400);
  expect(read).toHaveBeenCalledTimes(1);
});
