import { useState } from "react";
import { LastActionBar } from "../actions/LastActionBar";
import type { LastAction } from "../actions/use-undo";
import { late } from "../parts/late";
import type { Step, StepProps } from "../step";
import { DirectoryLine } from "./DirectoryLine";
import { FileWarning } from "./FileWarning";
import { UncoveredLine } from "./UncoveredLine";

const UnfinishedBar = late(() => import("../restore/UnfinishedBar"));

interface Props extends StepProps {
  step: Step;
  onGo: (step: Step) => void;
}

/** What a person has to know at any step, above what the step begins with. */
export default function WhatToKnow({ workbook, actions, undo, step, onGo }: Props) {
  const { view } = workbook;
  const unfinished = view?.safe.last?.isUnfinished ? view.safe.last : null;
  const [sawUnfinished, setSawUnfinished] = useState(false);
  if (unfinished && !sawUnfinished) setSawUnfinished(true);
  // What was done is said in the step that it was done in.
  const [doneIn, setDoneIn] = useState<{ last: LastAction | null; step: Step }>({
    last: null,
    step,
  });
  if (doneIn.last !== undo.last) setDoneIn({ last: undo.last, step });
  return (
    <>
      <FileWarning />
      {sawUnfinished && actions.running.every((name) => name === "restore") && (
        <UnfinishedBar unfinished={unfinished} workbook={workbook} actions={actions} />
      )}
      {doneIn.step === step && (
        <LastActionBar undo={undo} busy={actions.running.includes("undo")} />
      )}
      {step !== "setup" && (
        <DirectoryLine
          workbook={workbook}
          onGo={() => {
            onGo("setup");
          }}
        />
      )}
      {step !== "scores" && (
        <UncoveredLine
          scores={view?.scores ?? null}
          onGo={() => {
            onGo("scores");
          }}
        />
      )}
    </>
  );
}
