/**
 * A cache in front of any of the other servers, for Varnish 7: it keeps pages for a day, because `npm run deploy -- server … --purge` tells it
 * which have changed. `host` is the site's one name, `port` that of the server behind, on the same machine.
 */
export const varnishFile = (host: string, port: number): string =>
  [
    'vcl 4.1;',
    `backend default { .host = "127.0.0.1"; .port = "${port}"; }`,
    'acl own { "127.0.0.1"; "::1"; }',
    'sub vcl_recv {',
    '  # Who purges need not know the name.',
    `  set req.http.host = "${host}";`,
    '  if (req.method == "PURGE") {',
    '    if (client.ip !~ own) { return (synth(405)); }',
    '    return (purge);',
    '  }',
    '  unset req.http.Cookie;',
    '}',
    'sub vcl_backend_response {',
    '  if (beresp.status == 200 && beresp.http.Cache-Control !~ "no-cache") { set beresp.ttl = 1d; }',
    '}',
    '',
  ].join('\n');
