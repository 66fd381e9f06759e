import { createHash } from "node:crypto";

const catalogues = "Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs";

/** The same for the same folder, so that registering it again adds no second one. */
function idOf(share) {
  const hex = createHash("sha256").update(share.toLowerCase()).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `{${[...parts, hex.slice(20, 32)].join("-")}}`.toUpperCase();
}

/** A file to double-click: Excel then shows the add-ins of the folder. For one person, without administrator rights. */
export function registryFile(share) {
  const id = idOf(share);
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    `[HKEY_CURRENT_USER\\${catalogues}\\${id}]`,
    `"Id"="${id}"`,
    `"Url"="${share.replaceAll("\\", "\\\\")}"`,
    `"Flags"=dword:00000001`,
    "",
  ];
  // Regedit reads Thai names of folders only so.
  return Buffer.from(`\uFEFF${lines.join("\r\n")}`, "utf16le");
}

/** The same as a script, for IT to run on many computers; it looks first whether the folder is there. */
export function powershellScript(share) {
  const id = idOf(share);
  const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
  return `\uFEFF${[
    "# Shows the add-ins of a network folder in Excel, for the person who runs it. Restart Excel afterwards.",
    `$share = ${quoted(share)}`,
    "if (-not (Test-Path -LiteralPath $share)) {",
    '  Write-Error "ไม่พบโฟลเดอร์ $share / The folder was not found"',
    "  exit 1",
    "}",
    `$key = ${quoted(`HKCU:\\${catalogues}\\${id}`)}`,
    "New-Item -Path $key -Force | Out-Null",
    `New-ItemProperty -Path $key -Name Id -Value ${quoted(id)} -Force | Out-Null`,
    "New-ItemProperty -Path $key -Name Url -Value $share -Force | Out-Null",
    "New-ItemProperty -Path $key -Name Flags -PropertyType DWord -Value 1 -Force | Out-Null",
    'Write-Output "เรียบร้อย ปิดแล้วเปิด Excel ใหม่ / Done. Please restart Excel."',
    "",
  ].join("\r\n")}`;
}
