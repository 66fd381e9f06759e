import type { ListKind } from "../../../report/terms/list/list-editing";
import { FieldShell, type FieldProps } from "../fields/FieldShell";
import { ListBox } from "./ListBox";

interface Props extends FieldProps {
  name: "measures" | "actions" | "results";
  kind: ListKind;
}

/** A field whose text is a list: every line an item with its mark. */
export function ListField({ name, kind, ...shell }: Props) {
  const { drafts } = shell;
  return (
    <FieldShell name={name} {...shell}>
      {(ids) => (
        <ListBox
          ids={ids}
          kind={kind}
          text={drafts.text(name)}
          onType={(text) => {
            drafts.type(name, text);
          }}
        />
      )}
    </FieldShell>
  );
}
