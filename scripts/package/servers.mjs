const forever = "public, max-age=31536000, immutable";

/** Besides what the pages may load: they are what they are called, and tell no one where they are. */
const always = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

/** A part of an nginx server: pages are asked for anew each time, files named by their content never. */
export function nginxConfig(url, policy) {
  const { hostname, pathname } = new URL(url);
  const common = Object.entries(always).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `${[
    `# Inside the server { listen 443 ssl; server_name ${hostname}; ... } that has your certificate.`,
    "# Put the files of site/ into /srv/ita-report, or change the path below.",
    `location ${pathname} {`,
    "  alias /srv/ita-report/;",
    "  gzip on;",
    "  gzip_types text/css application/javascript text/javascript;",
    "  location ~ \\.html$ {",
    `    add_header Content-Security-Policy "${policy}" always;`,
    '    add_header Cache-Control "no-cache" always;',
    ...common,
    "  }",
    "  location ~ \\.[0-9a-f]+\\.(js|css)$ {",
    `    add_header Cache-Control "${forever}" always;`,
    ...common,
    "  }",
    "}",
  ].join("\n")}\n`;
}

/** The same for IIS; it stands in the folder itself. */
export function webConfig(policy) {
  const header = (name, value) =>
    `          <add name="${name}" value="${value.replaceAll('"', "&quot;")}" />`;
  const page = (path) =>
    [
      `  <location path="${path}">`,
      "    <system.webServer>",
      "      <httpProtocol>",
      "        <customHeaders>",
      header("Content-Security-Policy", policy),
      "        </customHeaders>",
      "      </httpProtocol>",
      "      <staticContent>",
      '        <clientCache cacheControlMode="DisableCache" />',
      "      </staticContent>",
      "    </system.webServer>",
      "  </location>",
    ].join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${Object.entries(always)
  .map(([name, value]) => header(name, value).slice(2))
  .join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <!-- Files are named by their content: a new version has new names. -->
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
${["install.html", "taskpane.html", "commands.html"].map(page).join("\n")}
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" cacheControlCustom="public" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}
