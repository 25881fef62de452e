import type { APIRoute } from 'astro';
import type { ArticleContent } from '../../../../../content/articles.ts';
import { articlePaths, articleResponse } from '../../../../../feeds/api/site-api.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: ArticleContent }> = ({ props }) => articleResponse(props.article);
