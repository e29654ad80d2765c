import type { Device } from '../device.ts';
import type { Told } from '../notification-kinds.ts';
import type { MailWords, WayInDeed } from './mail-words.ts';

const handOver = (link: string) => [
  `Parolunuzu burada, 24 saat ərzində, bir dəfə seçin:\n${link}`,
  'Bunu gözləmirdinizsə, heç nə etməyin: keçid olmadan heç kim daxil ola bilməz.',
];

const TOLD: Readonly<Record<Told, string>> = {
  submit: 'təqdim edilib və yoxlanış gözləyir',
  assign_reviewer: 'yoxlamanızı gözləyir',
  return: 'şərhlə geri qaytarılıb',
  approve: 'təsdiqlənib',
  mention: 'sizi çağıran şərhi var',
  comment: 'yeni şərhi var',
  reply: 'şərhə cavab var',
  publish: 'dərc edilib',
  force_publish: 'yoxlanışsız dərc edilib və təsdiq imzası gözləyir',
  withdraw: 'geri çağırılıb',
  request_retraction: 'ləğvi istənilir',
  request_suppression: 'bir redaksiyasının silinməsi istənilir',
  limit: 'dərc edilənədək sizinlə və başqaları ilə məhdudlaşıb',
  blocked: 'vaxtı çatıb, lakin dərc edilə bilməyib',
  overdue: 'gecikib: dərc vaxtı çatıb, oxucularda isə yoxdur',
};

/** What was done to the ways by which somebody comes in. */
const WAYS_IN: Readonly<Record<WayInDeed, string>> = {
  confirm_authenticator: 'Sizin üçün autentifikator tətbiqi quruldu.',
  link_sign_on: 'Hesabınıza vahid giriş bağlandı: orada sizin adınızla daxil olan buraya da daxil olur.',
  register_passkey: 'Hesabınıza keçid açarı əlavə edildi.',
  remove_authenticator: 'Autentifikator tətbiqiniz söndürüldü.',
  remove_passkey: 'Hesabınızdan keçid açarı silindi.',
  renew_recovery_codes: 'Sizin üçün yeni bərpa kodları yaradıldı; əvvəlkilər daha işləmir.',
  reset_second_factor: 'Admin və ya operator ikinci amillərinizi götürdü.',
  unlink_sign_on: 'Admin və ya operator vahid girişinizi hesabınızdan ayırdı.',
};

/** The mails in Azerbaijani. */
export const az: MailWords = {
  newsroom: 'mətbuat mərkəzi',
  operator: 'Sistem operatoru',
  invitation: ({ name, by, newsroom, link }) => ({
    subject: `Dəvət: ${newsroom}`,
    paragraphs: [
      `Salam, ${name}!`,
      `${by} sizi mətbuat mərkəzinə dəvət edir: ${newsroom}.`,
      ...handOver(link),
    ],
  }),
  newPassword: ({ name, by, newsroom, link }) => ({
    subject: `Yeni parol: ${newsroom}`,
    paragraphs: [
      `Salam, ${name}!`,
      `${by} mətbuat mərkəzi (${newsroom}) üçün yeni parol seçməyiniz üçün keçid yaratdı.`,
      ...handOver(link),
    ],
  }),
  forgottenPassword: ({ name, minutes, link }) => ({
    subject: 'Yeni parol seçin',
    paragraphs: [
      `${name}, kimsə sizin üçün yeni parol istəyib.`,
      `Onu burada, ${minutes} dəqiqə ərzində, bir dəfə seçin:\n${link}`,
      'Bu siz deyildinizsə, heç nə etmək lazım deyil: parolunuz olduğu kimi qalır.',
    ],
  }),
  passwordChanged: ({ name, link }) => ({
    subject: 'Parolunuz dəyişdirildi',
    paragraphs: [
      `${name}, parolunuz dəyişdirildi.`,
      'Bu siz idinizsə, heç nə etmək lazım deyil.',
      `Siz deyildinizsə, dərhal yenisini istəyin və mətbuat mərkəzinizin admininə xəbər verin:\n${link}`,
    ],
  }),
  wayInChanged: ({ name, deed, link }) => ({
    subject: 'Daxil olma üsulunuz dəyişdirildi',
    paragraphs: [
      `${name}: ${WAYS_IN[deed]}`,
      'Bundan xəbəriniz varsa, heç nə etmək lazım deyil.',
      `Yoxdursa, dərhal baxın və mətbuat mərkəzinizin admininə xəbər verin:\n${link}`,
    ],
  }),
  addressChanged: () => ({
    subject: 'Mətbuat mərkəzindəki e-poçt ünvanınız dəyişdirildi',
    paragraphs: [
      'Mətbuat mərkəzinin admini hesabınıza başqa e-poçt ünvanı təyin etdi.',
      'Bundan xəbəriniz yoxdursa, dərhal adminə xəbər verin.',
    ],
  }),
  newDevice: ({ name, at, device, link }) => ({
    subject: 'Yeni brauzerdən daxil oldunuz',
    paragraphs: [
      `Əvvəllər sizdə görünməyən brauzerdən ${name} adı ilə daxil olunub.`,
      `Vaxt: ${at}\nBrauzer: ${browserOf(device)}`,
      'Bu siz idinizsə, heç nə etmək lazım deyil.',
      `Siz deyildinizsə, həmin seansı bitirin və parolunuzu dəyişin:\n${link}`,
    ],
  }),
  breakGlass: ({ name, email, reason, link }) => ({
    subject: 'Fövqəladə halda admin buraxılıb',
    paragraphs: [
      `Mətbuat mərkəzinin sistem operatoru konsoldan admin kimi buraxıb: ${name} <${email}>.`,
      `Səbəb: ${reason}`,
      `Bundan xəbəriniz yoxdursa, dərhal baxın:\n${link}`,
    ],
  }),
  told: ({ release, told, link, settings }) => {
    const said = `${release}: ${TOLD[told]}`;
    return {
      subject: said,
      paragraphs: [`${said}.`, link, `Poçtla nələrdən xəbərdar olursunuz: ${settings}`],
    };
  },
  release: (reference, id) => (reference ? `Reliz ${reference}` : `Reliz ${id} (hələ nömrəsi yoxdur)`),
};

function browserOf({ browser, system }: Device): string {
  if (browser && system) return `${browser} (${system})`;
  return browser ?? (system ? `Naməlum brauzer (${system})` : 'Naməlum brauzer');
}
