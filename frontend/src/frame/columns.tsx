import type { ReactNode } from 'react';
import { useText } from '../i18n/text.ts';
import { Heading, IconButton, VisuallyHidden } from '../ui/index.ts';
import { contentId } from './page-title.ts';
import { useIsPhone } from './use-is-phone.ts';
import './columns.css';

interface ColumnsProps {
  /** The page itself; it becomes the `main` landmark. It is a flex column: let one child scroll and the composer stays below. */
  children: ReactNode;
  /** The column of choices beside it. */
  list?: ReactNode;
  listLabel?: string;
  /** Which of the two a phone shows. A page that has a list and shows itself hides the bar below and needs a way back (PageHeader). */
  onPhone?: 'list' | 'page';
  /** Details beside the page; never over the composer. On a phone they take the page's place until closed. */
  side?: ReactNode;
  sideTitle?: string;
  onCloseSide?: () => void;
}

/** List, page and details next to each other, as many as the window has room for. */
export function Columns(props: ColumnsProps) {
  const { children, list, listLabel, onPhone = 'page', side, sideTitle, onCloseSide } = props;
  const t = useText();
  const isPhone = useIsPhone();
  const flag = (there: unknown) => (there ? '' : undefined);
  // On a phone the one column on screen is the main one, whichever it is; the page stays mounted behind it.
  const shown = !isPhone ? 'page' : side ? 'side' : list ? onPhone : 'page';
  const main = { id: contentId, tabIndex: -1 };
  return (
    <div
      className="np-columns"
      data-list={flag(list)}
      data-side={flag(side)}
      data-plain={flag(!list && !side)}
      data-phone={onPhone}
    >
      {list && (
        <As
          main={shown === 'list' && main}
          className="np-columns__list"
          otherwise={(column) => <nav {...column} aria-label={listLabel} />}
        >
          {shown === 'list' ? (
            <>
              <VisuallyHidden as="h1">{listLabel}</VisuallyHidden>
              <nav aria-label={listLabel}>{list}</nav>
            </>
          ) : (
            list
          )}
        </As>
      )}
      <main className="np-columns__page" {...(shown === 'page' ? main : {})}>
        {children}
      </main>
      {side && (
        <As
          main={shown === 'side' && main}
          className="np-columns__side"
          otherwise={(column) => <aside {...column} aria-label={sideTitle ?? t('frame.side')} />}
        >
          {shown === 'side' && <VisuallyHidden as="h1">{listLabel ?? sideTitle}</VisuallyHidden>}
          <div className="np-columns__side-head">
            <Heading level={2} looks={3}>
              {sideTitle ?? t('frame.side')}
            </Heading>
            {onCloseSide && <IconButton icon="close" label={t('ui.close')} onClick={onCloseSide} />}
          </div>
          {side}
        </As>
      )}
    </div>
  );
}

interface AsProps {
  main: { id: string; tabIndex: number } | false;
  className: string;
  children: ReactNode;
  otherwise: (column: { className: string; children: ReactNode }) => ReactNode;
}

/** A column that is the main landmark while it is the only one on screen. */
const As = ({ main, className, children, otherwise }: AsProps) =>
  main ? (
    <main className={className} {...main}>
      {children}
    </main>
  ) : (
    otherwise({ className, children })
  );
