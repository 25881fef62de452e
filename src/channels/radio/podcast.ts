import { statSync } from 'node:fs';
import { rfc822 } from '../../feeds/feed-dates.ts';
import { element, xmlFile } from '../../feeds/xml.ts';
import { articleAddress, firstId } from '../../model/article.ts';
import { absolute, identified } from '../../site/href.ts';
import { radioPageSentences as say } from '../../site/sentences/radio-pages.ts';
import { site } from '../../site/settings.ts';
import { secondsOf } from './audio-length.ts';
import { recordingOf, type Recording } from './audio.ts';
import { RADIO, radioMatters, scriptAddress, type RadioMatter } from './site-scripts.ts';

/** Something with what was recorded of it. */
export interface Episode {
  readonly matter: RadioMatter;
  readonly recording: Recording;
}

/** All that was recorded, newest first. */
export const episodes = async (): Promise<Episode[]> =>
  (await radioMatters())['tin-tuc'].flatMap((matter) => {
    const recording = recordingOf(matter);
    return recording ? [{ matter, recording }] : [];
  });

/** Root-relative address of the podcast; undefined where nothing was recorded. */
export const podcastAddress = async (): Promise<string | undefined> =>
  (await episodes()).length ? `${RADIO}podcast.xml` : undefined;

/** The podcast as RSS 2.0 with those tags of Apple's that programs ask for (Podcasts, RSS feed requirements). */
export async function podcastText(all: readonly Episode[]): Promise<string> {
  const { title, description } = site();
  const lengths = await Promise.all(all.map(({ recording }) => secondsOf(recording.file)));
  const items = all.map(({ matter: { address, fields, content }, recording }, n) =>
    element('item', {}, [
      element('title', {}, [fields.title]),
      element('link', {}, [absolute(address)]),
      element('guid', { isPermaLink: 'false' }, [
        identified(scriptAddress(articleAddress(firstId(content.id, fields)))),
      ]),
      element('pubDate', {}, [rfc822(fields.date)]),
      element('description', {}, [fields.description]),
      element('enclosure', {
        url: absolute(recording.address),
        length: String(statSync(recording.file).size),
        type: recording.type,
      }),
      ...(lengths[n] ? [element('itunes:duration', {}, [String(lengths[n])])] : []),
    ]),
  );
  return xmlFile(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
      },
      [
        element('channel', {}, [
          element('title', {}, [say.podcastTitle(title)]),
          element('link', {}, [absolute(RADIO)]),
          element('description', {}, [description]),
          element('language', {}, ['vi']),
          element('atom:link', {
            href: absolute(`${RADIO}podcast.xml`),
            rel: 'self',
            type: 'application/rss+xml',
          }),
          element('itunes:author', {}, [title]),
          element('itunes:image', { href: absolute(`${RADIO}podcast.png`) }),
          element('itunes:category', { text: 'Government' }),
          element('itunes:explicit', {}, ['false']),
          ...items,
        ]),
      ],
    ),
  );
}
