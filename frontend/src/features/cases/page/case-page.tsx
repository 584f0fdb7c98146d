import type { CaseView } from '@netwerkplein/contract';
import { PageHeader, Signposts } from '../../../frame/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Button } from '../../../ui/index.ts';
import { CaseComposer } from '../writing/case-composer.tsx';
import { CaseStream } from '../stream/case-stream.tsx';
import { CaseMenu } from './case-menu.tsx';
import { CaseText } from './case-text.tsx';
import { CaseNotices } from './case-notices.tsx';
import { NameOpened } from './name-opened.tsx';

interface CasePageProps {
  view: CaseView;
  panelShown: boolean;
  onPanel(): void;
}

/** One case: what it is about, who reads it, what was said, and the place to write. */
export function CasePage({ view, panelShown, onPanel }: CasePageProps) {
  const t = useText();
  const { state, form, audience, self } = view;
  const open = state === 'shared' || state === 'closed';
  return (
    <>
      <PageHeader
        title={form.title || t('cases.untitled')}
        under={
          open
            ? t('cases.header.under', {
                state: t(`cases.state.${state}`),
                count: audience.readers,
                organisations: audience.organisations.length,
              })
            : t(`cases.state.${state}`)
        }
        level="case"
        back={{ to: '/casussen', label: t('frame.back.list') }}
        actions={
          <>
            {open && (
              <Button tone="quiet" icon="eye" className="np-case__readers" aria-expanded={panelShown} onClick={onPanel}>
                <span className="np-case__readers-words">{t('cases.header.readers', { count: audience.readers })}</span>
                <span className="np-case__readers-count" aria-hidden="true">
                  {audience.readers}
                </span>
              </Button>
            )}
            {state !== 'purged' && <CaseMenu view={view} />}
          </>
        }
      />
      <Signposts />
      {self.openedOn && <NameOpened on={self.openedOn} />}
      {open ? (
        <CaseStream view={view} top={<Top view={view} />} />
      ) : (
        <div className="np-case-scroll" data-level="case">
          <Top view={view} />
        </div>
      )}
      {state === 'shared' && (self.mayPost ? <CaseComposer key={view.id} view={view} /> : <Silent view={view} />)}
    </>
  );
}

function Top({ view }: { view: CaseView }) {
  const { state, self } = view;
  const readable = state !== 'purged' && (state !== 'blocked' || self.asker || self.mayReview);
  return (
    <>
      <CaseNotices view={view} />
      {readable && <CaseText form={view.form} />}
    </>
  );
}

/** Why somebody cannot write here. */
function Silent({ view: { self } }: { view: CaseView }) {
  const t = useText();
  return (
    <p className="np-case-silent">
      {t(self.participant?.silenced ? 'cases.composer.silenced' : 'cases.composer.reader')}
    </p>
  );
}
