import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchArticle } from '../search/articles.ts';
import { costOf, type Cost } from './measure.ts';

/** As Debian installs it. */
const HUGO = '/usr/bin/hugo';

const PAGE =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ block "main" . }}{{ end }}</body></html>';
const FILES: Readonly<Record<string, string>> = {
  'config.toml': 'baseURL = "https://vi-du.example/"\nlanguageCode = "vi"\ntitle = "Tin"\npaginate = 10\n',
  'layouts/_default/baseof.html': PAGE,
  'layouts/_default/single.html':
    '{{ define "main" }}<main><h1>{{ .Title }}</h1><p>{{ .Params.description }}</p>{{ .Content }}</main>{{ end }}',
  'layouts/_default/list.html':
    '{{ define "main" }}<main><h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>{{ end }}</main>{{ end }}',
};

/** What Hugo's plainest site takes for the same articles; undefined where there is no Hugo on this machine. */
export async function hugoCost(folder: string, articles: readonly BenchArticle[]): Promise<Cost | undefined> {
  if (!existsSync(HUGO)) return undefined;
  rmSync(folder, { recursive: true, force: true });
  const posts = articles.map(({ title, description, paragraphs }, number) => [
    `content/tin-tuc/bai-${number}.md`,
    `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\ndate: 2026-01-01\n---\n\n${paragraphs.join('\n\n')}\n`,
  ]);
  for (const [name = '', text = ''] of [...Object.entries(FILES), ...posts]) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return costOf(HUGO, ['--quiet'], {}, folder);
}
