import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, LevelMark, type World } from '../ui/index.ts';
import './page-header.css';

interface PageHeaderProps {
  title: string;
  /** One quiet line: the world in words, what the room is for. Cut off where it does not fit; pointing at it shows the whole. */
  under?: string;
  /** Gives the header the colour and shape of its world. */
  level?: World;
  /** On a phone: the way back to the list. */
  back?: { to: string; label: string };
  /** Icon buttons or a menu. */
  actions?: ReactNode;
}

/** The head of a page inside `<Columns>`: which room one is in. */
export function PageHeader({ title, under, level, back, actions }: PageHeaderProps) {
  return (
    <div className="np-page-header" data-level={level} data-back={back ? '' : undefined}>
      {back && (
        <Link className="np-page-header__back" to={back.to} aria-label={back.label}>
          <Icon name="arrow-left" />
        </Link>
      )}
      {level && <LevelMark level={level} size="lg" />}
      <div className="np-page-header__words">
        <h1 className="np-page-header__title">{title}</h1>
        {under && (
          <div className="np-page-header__under" title={under}>
            {under}
          </div>
        )}
      </div>
      {actions}
    </div>
  );
}
