import MarkdownIt, { type Token } from 'markdown-it';
import { createElement, Fragment, type ReactNode } from 'react';
import './message-text.css';

const parser = new MarkdownIt('zero', { html: false, breaks: true, linkify: true }).enable([
  'normalize',
  'blockquote',
  'list',
  'emphasis',
  'backticks',
  'link',
  'autolink',
  'linkify',
  'newline',
  'escape',
]);
// Only words that surely are an address: "agenda.md" is a file, not a site in Moldova.
parser.linkify.tlds(['nl', 'eu', 'org', 'com', 'net', 'amsterdam']).set({ fuzzyIP: false });
parser.validateLink = (url) => safeAddress(url) !== undefined;

const elements: Record<string, string> = {
  paragraph: 'p',
  bullet_list: 'ul',
  ordered_list: 'ol',
  list_item: 'li',
  blockquote: 'blockquote',
  strong: 'strong',
  em: 'em',
};

/** A message in small Markdown, made of elements and never of HTML text: what is not known here is shown as it was typed. */
export function MessageText({ text }: { text: string }) {
  return (
    <div className="np-message-text" dir="auto">
      {nodesOf(parser.parse(text, {}))}
    </div>
  );
}

/** The words alone, for who listens and for one line. */
export function plainWords(text: string): string {
  const words = (tokens: readonly Token[]): string =>
    tokens
      .map((token) => {
        if (token.children) return words(token.children);
        if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
        return token.nesting === -1 && token.block ? ' ' : token.content;
      })
      .join('');
  return words(parser.parse(text, {})).replace(/\s+/g, ' ').trim();
}

interface Open {
  token: Token | undefined;
  inside: ReactNode[];
}

/** Tokens come as opening, content, closing; whatever stays open closes at the end. */
function nodesOf(tokens: readonly Token[]): ReactNode {
  const open: Open[] = [{ token: undefined, inside: [] }];
  const add = (node: ReactNode) => open.at(-1)?.inside.push(node);
  for (const [index, token] of tokens.entries()) {
    if (token.nesting === 1) open.push({ token, inside: [] });
    else if (token.nesting === -1 && open.length > 1) {
      const done = open.pop();
      if (done) add(element(done, index));
    } else add(leaf(token, index));
  }
  return open.flatMap(({ inside }) => inside);
}

function leaf(token: Token, key: number): ReactNode {
  switch (token.type) {
    case 'inline':
      return <Fragment key={key}>{nodesOf(token.children ?? [])}</Fragment>;
    case 'softbreak':
    case 'hardbreak':
      return <br key={key} />;
    case 'code_inline':
      return <code key={key}>{token.content}</code>;
    default:
      return token.content;
  }
}

function element({ token, inside }: Open, key: number): ReactNode {
  const kind = token?.type.replace(/_open$/, '') ?? '';
  if (kind === 'link') return <Address key={key} href={String(token?.attrGet('href') ?? '')} inside={inside} />;
  if (token?.hidden) return <Fragment key={key}>{inside}</Fragment>;
  const start = kind === 'ordered_list' ? Number(token?.attrGet('start') ?? 1) : 1;
  return createElement(elements[kind] ?? Fragment, { key, ...(start === 1 ? {} : { start }) }, ...inside);
}

/** A link says where it goes when its words do not. */
function Address({ href, inside }: { href: string; inside: ReactNode[] }) {
  const address = safeAddress(href);
  if (!address) return inside;
  const place = address.protocol === 'mailto:' ? address.pathname : address.host;
  const words = inside.length === 1 && typeof inside[0] === 'string' ? inside[0] : '';
  const where = ` (${place})`;
  const told = plainly(words) === plainly(href) || plainly(words) === plainly(place);
  return (
    <>
      <a href={address.href} target="_blank" rel="noopener noreferrer nofollow">
        {inside}
      </a>
      {!told && <span className="np-message-text__host">{where}</span>}
    </>
  );
}

/** http, https and mailto only, and never with a name before the host that reads as another host. */
function safeAddress(url: string): URL | undefined {
  if (!/^(https?:\/\/|mailto:)/i.test(url) || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return address.username === '' && address.password === '' ? address : undefined;
}

const plainly = (address: string) =>
  decodable(address)
    .toLowerCase()
    .replace(/^(https?:\/\/|mailto:)/, '')
    .replace(/\/$/, '');

function decodable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
