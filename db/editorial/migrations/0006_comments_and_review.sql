CREATE TABLE `comment_threads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_id` integer NOT NULL,
	`language` text NOT NULL,
	`field` text NOT NULL,
	`paragraph` integer NOT NULL,
	`quote` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`started_by` integer NOT NULL,
	`started_at` integer NOT NULL,
	`resolved_by` integer,
	`resolved_at` integer,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "passage_field_known" CHECK("comment_threads"."field" in ('headline', 'subhead', 'summary', 'dateline', 'eventPlace', 'body', 'notes', 'changeNote')),
	CONSTRAINT "thread_resolved_whole" CHECK(("comment_threads"."resolved_by" is null) = ("comment_threads"."resolved_at" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `comment_threads_edition` ON `comment_threads` (`edition_id`,`id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `comment_threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`thread_id`,`id`);--> statement-breakpoint
CREATE TABLE `shown_revisions` (
	`person_id` integer NOT NULL,
	`revision_id` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`revision_id`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `notification_choices` (
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`way` text NOT NULL,
	PRIMARY KEY(`person_id`, `kind`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notification_way_known" CHECK("notification_choices"."way" in ('none', 'desk', 'mail'))
) STRICT;
--> statement-breakpoint
ALTER TABLE `editions` ADD `reviewer_id` integer REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `notifications` ADD `thread_id` integer REFERENCES comment_threads(id);--> statement-breakpoint
CREATE INDEX `notifications_edition` ON `notifications` (`edition_id`,`deed`);--> statement-breakpoint
CREATE TRIGGER comments_no_update BEFORE UPDATE ON comments BEGIN SELECT RAISE(ABORT, 'a comment never changes'); END;
--> statement-breakpoint
-- Only what was said about discarded editions is erased, with their texts.
CREATE TRIGGER comments_no_delete BEFORE DELETE ON comments
WHEN (SELECT state FROM editions JOIN comment_threads ON comment_threads.edition_id = editions.id WHERE comment_threads.id = OLD.thread_id) <> 'discarded'
BEGIN SELECT RAISE(ABORT, 'a comment never goes'); END;
--> statement-breakpoint
CREATE TRIGGER passage_fixed BEFORE UPDATE OF edition_id, language, field, paragraph, quote, before, after, started_by, started_at ON comment_threads
WHEN (SELECT state FROM editions WHERE id = OLD.edition_id) <> 'discarded'
BEGIN SELECT RAISE(ABORT, 'the passage of a comment never changes'); END;
