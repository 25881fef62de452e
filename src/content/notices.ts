import { concerns, isForAll, type Notice, type NoticeSubject } from '../model/notice.ts';
import { runsOn } from '../model/period.ts';
import { pageSentences as say } from '../site/sentences/page.ts';
import { today } from '../site/today.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { collection } from './collection.ts';

/** A notice to show today. */
export interface NoticeContent extends Pick<Notice, 'link'> {
  /** What it says, with its last day where it has one: a page that is kept somewhere goes on telling it. */
  readonly words: string;
}

const noticesToday = async (isShown: (notice: Notice) => boolean): Promise<NoticeContent[]> =>
  (await collection('notices'))
    .map(({ fields }) => fields)
    .filter((notice) => runsOn(notice, today()) && isShown(notice))
    .map(({ text, to, link }) => ({ words: to ? `${text} ${say.noticeUntil(formatDate(to))}` : text, link }));

/** Notices to show today on every page. */
export const notices = (): Promise<NoticeContent[]> => noticesToday(isForAll);

/** Notices to show today where it is about chosen units or topics. */
export const noticesOn = (subject: NoticeSubject): Promise<NoticeContent[]> =>
  noticesToday((notice) => concerns(notice, subject));

/** All that a notice says, as plain text. */
export const noticeText = ({ words, link }: NoticeContent): string => `${words} ${link?.label ?? ''}`.trim();

/** Those for chosen units or topics, as plain text. */
export const noticeTextsOn = async (subject: NoticeSubject): Promise<string[]> =>
  (await noticesOn(subject)).map(noticeText);
