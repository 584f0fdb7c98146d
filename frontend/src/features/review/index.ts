/** Once below LiveProvider, on every page: keeps the queue of the second look true. */
export { ReviewWatch, useReviewCount } from './review-watch.tsx';

/** The routes of `/toezicht`; the page is loaded when somebody first goes there. */
export const reviewRoute = async () => ({ Component: (await import('./review-page.tsx')).ReviewPage });
