/** Kinds of recording that all of today's browsers and podcast programs play. */
export const AUDIO_FILE = /\.(?:mp3|m4a)$/;

/** Largest recording beside an article, in bytes: twenty minutes at 128 kbit/s. */
export const LARGEST_AUDIO = 20 * 1024 * 1024;
