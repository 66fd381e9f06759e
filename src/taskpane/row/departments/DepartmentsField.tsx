import { memo } from "react";
import type { Department } from "../../../report/terms/departments/department";
import {
  readDepartments,
  writeDepartments,
  type NamedDepartment,
} from "../../../report/terms/departments/departments-cell";
import { FieldShell, type FieldProps } from "../fields/FieldShell";
import { ChosenDepartments } from "./ChosenDepartments";
import { DepartmentPicker } from "./DepartmentPicker";

interface Props extends FieldProps {
  directory: readonly Department[];
}

/** Who is responsible: any number of departments, each with the part of it that is meant. */
export const DepartmentsField = memo(function DepartmentsField({ directory, ...shell }: Props) {
  const { text, writing } = shell;
  const chosen = readDepartments(text);
  const write = (departments: readonly NamedDepartment[]) => {
    writing.write({ responsible: writeDepartments(departments) });
  };
  return (
    <FieldShell name="responsible" {...shell}>
      {(ids) => (
        <>
          <DepartmentPicker ids={ids} directory={directory} chosen={chosen} onChoose={write} />
          <ChosenDepartments
            chosen={chosen}
            directory={directory}
            onChange={write}
            onType={(departments) => {
              writing.type("responsible", writeDepartments(departments));
            }}
          />
        </>
      )}
    </FieldShell>
  );
});
