import { type FormEvent, useRef, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { Banner, Button, PasswordField, TextField } from '../../ui/index.ts';
import { signInFailure } from './sign-in-failure.ts';

export interface Credentials {
  email: string;
  password: string;
}

interface SignInFormProps {
  onSignIn(credentials: Credentials): void;
  /** Something was typed: what was said about the last attempt no longer holds. */
  onEdit(): void;
  pending: boolean;
  failure: unknown;
}

/** E-mail and password; says what is missing at the field itself, and what went wrong above the button. */
export function SignInForm({ onSignIn, onEdit, pending, failure }: SignInFormProps) {
  const t = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const emailBox = useRef<HTMLInputElement>(null);
  const passwordBox = useRef<HTMLInputElement>(null);
  const trimmed = email.trim();
  const emailFault =
    trimmed === '' ? t('signIn.email.missing') : /^\S+@\S+\.\S+$/.test(trimmed) ? '' : t('signIn.email.malformed');
  const passwordFault = password === '' ? t('signIn.password.missing') : '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (emailFault) emailBox.current?.focus();
    else if (passwordFault) passwordBox.current?.focus();
    else if (!pending) onSignIn({ email: trimmed, password });
  };
  const told = failure ? signInFailure(failure, t) : null;

  return (
    <form className="np-sign-in__form" onSubmit={submit} noValidate>
      <TextField
        ref={emailBox}
        label={t('signIn.email')}
        type="email"
        name="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={(event) => {
          setEmail(event.target.value);
          onEdit();
        }}
        error={tried && emailFault ? emailFault : undefined}
      />
      <PasswordField
        ref={passwordBox}
        label={t('signIn.password')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => {
          setPassword(event.target.value);
          onEdit();
        }}
        error={tried && passwordFault ? passwordFault : undefined}
      />
      {told && !pending && (
        <Banner tone="error" title={told.title}>
          {told.text}
        </Banner>
      )}
      <Button type="submit" tone="primary" wide pending={pending}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
