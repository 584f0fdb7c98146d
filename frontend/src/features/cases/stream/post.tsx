import type { CaseEntry, CaseView } from '@netwerkplein/contract';
import { useText } from '../../../i18n/text.ts';
import { MessageText } from '../../../stream/index.ts';
import { Badge, Button, classNames, Icon, Menu, type MenuChoice } from '../../../ui/index.ts';
import { ParticipantMark } from '../participant-mark.tsx';
import { useParticipantName } from '../participant-words.ts';
import { useCaseDay } from './day-words.ts';
import { EditPost } from './edit-post.tsx';
import type { PostQuestion } from './post-question.ts';

interface PostProps {
  id: string;
  view: CaseView;
  entry: CaseEntry;
  named: boolean;
  /** In the tab order. */
  active: boolean;
  editing: boolean;
  onEdit(on: boolean): void;
  onAsk(question: PostQuestion): void;
}

/** A contribution to a case, under the name that its writer has there. */
export function Post(props: PostProps) {
  const { id, view, entry, named, active, editing, onEdit } = props;
  const t = useText();
  const name = useParticipantName()(entry.participant);
  const day = useCaseDay();
  const there = !entry.hidden && entry.removed === null;
  return (
    <article
      id={id}
      className={classNames('np-post', named && 'np-post--named')}
      // One contribution at a time is in the tab order, the others by arrow keys: this is how the history is read without a mouse.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={active ? 0 : -1}
      aria-label={t('cases.post.name', { name, day: day(entry.on) })}
    >
      <div className="np-post__side">{named && <ParticipantMark {...entry.participant} />}</div>
      <div className="np-post__body">
        {named && <Head {...props} name={name} />}
        {entry.removed && <Removed removed={entry.removed} />}
        {entry.hidden && !entry.removed && <Hidden />}
        {there && editing && <EditPost view={view} entry={entry} onDone={() => onEdit(false)} />}
        {there && !editing && (
          <>
            <MessageText text={entry.text} />
            {entry.edited && <span className="np-post__edited">{t('cases.post.edited')}</span>}
          </>
        )}
      </div>
      {there && !editing && <Acts {...props} name={name} />}
    </article>
  );
}

function Head({ view, entry, name }: PostProps & { name: string }) {
  const t = useText();
  const own = entry.participant.id === view.self.participant?.id;
  return (
    <div className="np-post__head">
      <span className="np-post__name">{name}</span>
      {entry.participant.asker && <Badge tone="world">{t('cases.asker')}</Badge>}
      {own && <Badge>{t('cases.you')}</Badge>}
    </div>
  );
}

/** What this reader may do with it: change or wipe what is own, say that something is recognisable. */
function Acts({ view, entry, name, onEdit, onAsk }: PostProps & { name: string }) {
  const t = useText();
  const { self, state } = view;
  const own = entry.participant.id === self.participant?.id;
  const choices: (MenuChoice | false)[] = [
    own && self.mayPost && { id: 'edit', label: t('cases.post.edit'), icon: 'edit', onSelect: () => onEdit(true) },
    (own || self.mayReview) &&
      state !== 'purged' && {
        id: 'remove',
        label: t('cases.post.remove'),
        icon: 'erase',
        danger: true,
        onSelect: () => onAsk({ what: 'remove', id: entry.id }),
      },
  ];
  const there = choices.filter((choice) => choice !== false);
  return (
    <div className="np-post__acts">
      {!own && (
        <Button
          tone="quiet"
          icon="flag"
          className="np-post__flag"
          aria-label={t('cases.flag.post.name', { name })}
          onClick={() => onAsk({ what: 'flag', id: entry.id })}
        >
          {t('cases.flag.post')}
        </Button>
      )}
      {there.length > 0 && (
        <Menu small label={t('cases.post.menu', { name })} groups={[{ id: 'post', choices: there }]} />
      )}
    </div>
  );
}

function Hidden() {
  const t = useText();
  return (
    <p className="np-post__gone">
      <Icon name="eye-off" size="sm" />
      <span>{t('cases.post.hidden')}</span>
    </p>
  );
}

function Removed({ removed }: { removed: NonNullable<CaseEntry['removed']> }) {
  const t = useText();
  return (
    <p className="np-post__gone">
      <Icon name="erase" size="sm" />
      <span>
        {t(`cases.post.removed.${removed.by}`)} {t(`cases.reason.${removed.reason}.past`)}
      </span>
    </p>
  );
}
