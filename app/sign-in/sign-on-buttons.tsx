import { signOnSettings } from '#auth/sign-on-settings.ts';
import { say } from '#components/desk/words/say.ts';
import { Button, type Tone } from '#components/ui/button.tsx';

type Props = {
  /** What the form says: see `signOnForm`. */
  readonly wish: Readonly<Record<string, string>>;
  /** Only the provider of this issuer. */
  readonly issuer?: string;
  readonly tone?: Tone;
};

/** One button for each provider of single sign-on; none where there is none. */
export function SignOnButtons({ wish, issuer, tone = 'main' }: Props) {
  return signOnSettings()
    .providers.filter((provider) => issuer === undefined || provider.issuer === issuer)
    .map(({ key, name }) => (
      <form key={key} action={`/sign-in/with/${key}`} method="post" className="form">
        {Object.entries(wish).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <Button type="submit" tone={tone}>
          {say('Continue with {name}', { name })}
        </Button>
      </form>
    ));
}
