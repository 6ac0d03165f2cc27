import { everywhere, fresh, type Header, immutable, mimeTypes, placesWithHeaders } from '../app/headers.ts';

/** The header files for hosts, by name: the same headers in each host's own language. */
export function headerFiles(): Record<string, string> {
  return {
    _headers: listed(),
    'nginx-headers.conf': nginx(),
    '.htaccess': apache(),
    'web.config': iis(),
  };
}

/**
 * For hosts that read `_headers`. They join what several rules say of one header, so that no header stands
 * in two rules that can meet. A page is named with and without its `index.html`.
 */
function listed(): string {
  const rule = (path: string, headers: readonly Header[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const places = placesWithHeaders().flatMap(([place, headers]) =>
    addresses(place).map((path) => rule(path, headers)),
  );
  return `${[
    '# Belongs at the top of the site. Under another path: put that path in front of each rule.',
    rule('/*', everywhere),
    ...places,
    ...['/studies/*', '/theme.css', '/icon.svg'].map((path) => rule(path, [fresh])),
    rule('/assets/*', [immutable]),
  ].join('\n\n')}\n`;
}

function addresses(place: string): string[] {
  const folder = place.replace(/index\.html$/, '');
  return folder === place ? [`/${place}`] : [`/${folder}`, `/${place}`];
}

/** To be included in a server block. A header of which the value is empty is not sent. */
function nginx(): string {
  const variable = (name: string) => `$afweging_${name.toLowerCase().replaceAll('-', '_')}`;
  const own = (headers: readonly Header[]) =>
    headers.map(([name, value]) => `  set ${variable(name)} "${value}";`).join('\n');
  const varying = ['Content-Security-Policy', 'Permissions-Policy', fresh[0]];
  return `# In the server block of the site: include nginx-headers.conf;
# Other add_header lines in a location below switch these off: repeat the include there.
types {
${Object.entries(mimeTypes)
  .map(([extension, type]) => `  ${type} ${extension};`)
  .join('\n')}
}
charset utf-8;
charset_types text/css text/javascript application/json;
# Under another path: put that path in front.
error_page 404 /404.html;

set ${variable('Content-Security-Policy')} "";
set ${variable('Permissions-Policy')} "";
set ${variable(fresh[0])} "${fresh[1]}";
${placesWithHeaders()
  .map(([place, headers]) => `if ($uri ~ "${pattern(place)}") {\n${own(headers)}\n}`)
  .join('\n')}
if ($uri ~ "/assets/[^/]+$") {
${own([immutable])}
}

${everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
${varying.map((name) => `add_header ${name} ${variable(name)}${name === fresh[0] ? '' : ' always'};`).join('\n')}
`;
}

/** Needs mod_headers and `AllowOverride All`. */
function apache(): string {
  const set = ([name, value]: Header) => `Header ${name === fresh[0] ? '' : 'always '}set ${name} "${value}"`;
  return `# Needs mod_headers, and AllowOverride All for this folder.
AddDefaultCharset utf-8
AddCharset utf-8 .html .css .js .json
${Object.entries(mimeTypes)
  .map(([extension, type]) => `AddType ${type} .${extension}`)
  .join('\n')}
# Under another path: put that path in front.
ErrorDocument 404 /404.html

${everywhere.map(set).join('\n')}
${set(fresh)}
${placesWithHeaders()
  .map(
    ([place, headers]) =>
      `<If "%{REQUEST_URI} =~ m#${pattern(place)}#">\n${headers.map((header) => `  ${set(header)}`).join('\n')}\n</If>`,
  )
  .join('\n')}
<If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">
  ${set(immutable)}
</If>
`;
}

/** The place in any folder; a page also without its `index.html`. */
function pattern(place: string): string {
  const [, folder, file] = /^(.*?)([^/]+)$/.exec(place)!;
  const name = file!.replaceAll('.', '\\.');
  return `/${folder}${file === 'index.html' ? `(${name})?` : name}$`;
}

function iis(): string {
  const add = (headers: readonly Header[], indent: string) =>
    headers
      .flatMap(([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${value}" />`])
      .map((line) => `${indent}${line}`)
      .join('\n');
  const location = (path: string, headers: readonly Header[]) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${add(headers, '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${add([...everywhere, fresh], '        ')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${Object.entries(mimeTypes)
  .map(
    ([extension, type]) =>
      `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${type}" />`,
  )
  .join('\n')}
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
  </system.webServer>
${placesWithHeaders()
  .map(([place, headers]) => location(place, headers))
  .join('\n')}
${location('assets', [immutable])}
</configuration>
`;
}
