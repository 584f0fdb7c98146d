/** `<Columns list listLabel onPhone side sideTitle onCloseSide>page</Columns>`: every page is built with it. */
export { Columns } from './columns.tsx';
/** `<PageHeader title under level back actions>`: the head of a page in its world's colour and shape. */
export { PageHeader } from './page-header.tsx';
/** `usePageTitle(title)`: names the tab and takes the focus to the page after a move. */
export { usePageTitle } from './page-title.ts';
/** `useFoot(ref)`: what stands at the bottom and must not be covered. */
export { useFoot } from './foot.ts';
/** `<Signposts/>`: where danger belongs; above every page about a family. */
export { Signposts } from './signposts.tsx';
export { Frame } from './frame.tsx';
/** `<MissingPage>`: also for an address that is not for this member. */
export { MissingPage } from './fallback-pages.tsx';
export { places } from './places.ts';
