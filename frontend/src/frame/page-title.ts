import { createContext, useContext, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/text.ts';

/** The id of the `main` element: where the skip link goes. */
export const contentId = 'inhoud';

/** The address whose page was shown last; null before the first. */
let shown: string | null = null;

/** How much is unread in all places together; the frame around the page knows. */
export const TotalUnread = createContext(0);

/** The tab counts no further: then it is "99+". */
const MOST = 99;

/** Names the page in the tab, with what is unread before it, and, after a move to it, takes the keyboard and the screen reader there. */
export function usePageTitle(title: string): void {
  const t = useText();
  const product = t('frame.product');
  const unread = useContext(TotalUnread);
  const { pathname } = useLocation();
  useEffect(() => {
    const count = unread > 0 ? `(${unread > MOST ? `${MOST}+` : unread}) ` : '';
    document.title = `${count}${title ? `${title} · ` : ''}${product}`;
  }, [title, product, unread]);
  useEffect(() => {
    const moved = shown !== null && shown !== pathname;
    shown = pathname;
    const main = document.getElementById(contentId);
    if (moved && main && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
  }, [pathname]);
}
