'use server';
import { comment } from '#desk/comment.ts';
import { reopenComment } from '#desk/reopen-comment.ts';
import { reply } from '#desk/reply.ts';
import { resolveComment } from '#desk/resolve-comment.ts';
import { commentForm, replyForm, threadForm } from '#newsroom/forms/comments.ts';
import { deskAction } from '../../../desk-action.ts';
import { ofRelease } from '../../after.ts';
import { afterComment, stayWith } from './after.ts';

/** The forms of a discussion. An answer stays on the page that it was given on: that page may hold unsaved words. */
export const commentAction = deskAction(ofRelease(commentForm), comment, afterComment);
export const replyAction = deskAction(replyForm, reply, stayWith('Answered.'));
export const resolveAction = deskAction(threadForm, resolveComment, stayWith('Resolved.'));
export const reopenCommentAction = deskAction(threadForm, reopenComment, stayWith('Taken up again.'));
