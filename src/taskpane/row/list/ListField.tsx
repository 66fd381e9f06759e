import { memo } from "react";
import type { ListKind } from "../../../report/terms/list/list-editing";
import { FieldShell, type FieldProps } from "../fields/FieldShell";
import { ListBox } from "./ListBox";

interface Props extends FieldProps {
  name: "measures" | "actions" | "results";
  kind: ListKind;
}

/** A field whose text is a list: every line an item with its mark. */
export const ListField = memo(function ListField({ name, kind, ...shell }: Props) {
  const { text, writing } = shell;
  return (
    <FieldShell name={name} {...shell}>
      {(ids) => (
        <ListBox
          ids={ids}
          kind={kind}
          text={text}
          onType={(typed) => {
            writing.type(name, typed);
          }}
        />
      )}
    </FieldShell>
  );
});
