import { useNavigate } from 'react-router';
import { useText } from '../i18n/text.ts';
import { Dialog, Icon, type IconName, JumpList, LevelMark, type World } from '../ui/index.ts';

/** Somewhere one can go: a place, a channel. */
export interface Destination {
  to: string;
  label: string;
  icon?: IconName;
  level?: World;
}

interface JumpDialogProps {
  open: boolean;
  onClose(): void;
  destinations: readonly Destination[];
}

/** "Ga naar…": Ctrl/Cmd-K. */
export function JumpDialog({ open, onClose, destinations }: JumpDialogProps) {
  const t = useText();
  const navigate = useNavigate();
  const options = destinations.map((destination) => ({
    id: destination.to,
    label: destination.label,
    mark: destination.level ? (
      <LevelMark level={destination.level} />
    ) : (
      <Icon name={destination.icon ?? 'chevron-right'} />
    ),
  }));
  const go = (to: string) => {
    onClose();
    void navigate(to);
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('frame.jump')} top>
      <JumpList label={t('frame.jump.filter')} options={options} onChoose={go} none={t('frame.jump.none')} />
    </Dialog>
  );
}
