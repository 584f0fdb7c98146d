// What pages are built of. Each owns its label, focus, error words and announcements; the words come from the caller's catalogue.

/** `<Button tone="primary|secondary|quiet|danger" icon pending wide>`: its text is a verb. */
export { Button } from './button.tsx';
/** `<IconButton icon label small tone onClick>`: only a picture, with its words as name and tooltip. */
export { IconButton } from './icon-button.tsx';
/** `<Icon name size>`: our outline set; hidden from screen readers, beside words only. */
export { Icon, type IconName } from './icon.tsx';

/** `<TextField label error description icon …input>`. */
export { TextField } from './text-field.tsx';
/** `<PasswordField label error …input>` with show and hide. */
export { PasswordField } from './password-field.tsx';
/** `<TextArea label hideLabel rows marks ref …textarea>`: grows with the text; `hideLabel` for a composer; `marks` underlines pieces. */
export { TextArea, type TextAreaProps } from './text-area.tsx';
export type { Mark } from './mark-layer.tsx';
/** `<Select label options={[{id,label}]} value onChange>`: one of a list. */
export { Select } from './select.tsx';

/** `<RadioGroup label options value onChange>` and `<CheckboxGroup …>`: a few choices, all in sight. */
export { CheckboxGroup, RadioGroup } from './choice.tsx';

/** `<Menu label groups={[{id,label?,choices:[{id,label,icon?,danger?,onSelect}],selected?}]} icon|trigger>`. */
export { Menu, type MenuChoice, type MenuGroup } from './menu.tsx';
/** `<JumpList label options onChoose none>`: type to narrow, arrows to choose. */
export { JumpList } from './jump-list.tsx';
/** `<Dialog open onClose title actions wide>` and `<ConfirmDialog open onClose onConfirm title confirmLabel tone pending>`. */
export { ConfirmDialog, Dialog } from './dialog.tsx';
/** `showToast({ tone, text, action? })` from anywhere; `<ToastRegion/>` stands once in the app. */
export { showToast, ToastRegion } from './toast.tsx';

/** `<Badge tone icon>word</Badge>` and `<UnreadMark count>` (nothing at 0, "99+" above). */
export { Badge, UnreadMark } from './badge.tsx';
/** `<LevelMark level withWord size>`: square, round, shield, page. Put `data-level={level}` on the surface around it: `--np-world-*` follow. */
export { LevelMark, type World } from './level-mark.tsx';
/** `<Avatar name size>`: initials, decoration only. */
export { Avatar } from './avatar.tsx';
/** `<Banner tone="info|ok|warning|error" title actions still>`: across the page, spoken when it appears. */
export { Banner } from './banner.tsx';

/** `<Skeleton lines label>`, `<EmptyState title icon action>`, `<ErrorState title onRetry>` (children: what it means, what to do). */
export { EmptyState, ErrorState, Skeleton } from './states.tsx';
/** `<RelativeTime at>` "gisteren 14:05" · `<AbsoluteTime at clockOnly>`. Both are `<time>`, Dutch time. */
export { AbsoluteTime, RelativeTime } from './time.tsx';
/** The Dutch calendar day of a moment ("2026-09-03"), for lines between days. */
export { dutchDay } from './moments.ts';

/** `<Heading level looks>`, `<Paragraph looks quiet>`, `<Link to asButton icon>` (router link). */
export { Heading, Link, Paragraph } from './text.tsx';
/** `<MarkedText text marks>`: a text to read with pieces underlined. */
export { MarkedText } from './marked-text.tsx';
/** `<VisuallyHidden as role="status">`: words for who listens. */
export { VisuallyHidden } from './visually-hidden.tsx';
/** `<SkipLink to="id">`. */
export { SkipLink } from './skip-link.tsx';
/** `classNames('a', condition && 'b')`. */
export { classNames } from './class-names.ts';
