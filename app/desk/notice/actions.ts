'use server';
import { approveNoticeBanner } from '#desk/approve-notice-banner.ts';
import { cancelNoticeBanner } from '#desk/cancel-notice-banner.ts';
import { forceNoticeBanner } from '#desk/force-notice-banner.ts';
import { removeNoticeBanner } from '#desk/remove-notice-banner.ts';
import { requestNoticeBanner } from '#desk/request-notice-banner.ts';
import { signOffNoticeBanner } from '#desk/sign-off-notice-banner.ts';
import * as forms from '#newsroom/forms/notice-banner.ts';
import { deskAction } from '../desk-action.ts';

/** The forms of the notice at the head of every public page. */
export const requestBannerAction = deskAction(
  forms.requestBannerForm,
  requestNoticeBanner,
  () => '/desk/notice?done=request_notice_banner',
);
export const approveBannerAction = deskAction(
  forms.exactBannerForm,
  approveNoticeBanner,
  () => '/desk/notice?done=approve_notice_banner',
);
export const forceBannerAction = deskAction(
  forms.forceBannerForm,
  forceNoticeBanner,
  () => '/desk/notice?done=force_notice_banner',
);
export const signOffBannerAction = deskAction(
  forms.bannerForm,
  signOffNoticeBanner,
  () => '/desk/notice?done=sign_off_notice_banner',
);
export const cancelBannerAction = deskAction(
  forms.bannerForm,
  cancelNoticeBanner,
  () => '/desk/notice?done=cancel_notice_banner',
);
export const removeBannerAction = deskAction(
  forms.bannerForm,
  removeNoticeBanner,
  () => '/desk/notice?done=remove_notice_banner',
);
