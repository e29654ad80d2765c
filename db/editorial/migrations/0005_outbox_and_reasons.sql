CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_key` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`kind` text NOT NULL,
	`person_id` integer,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`words` text,
	`created_at` integer NOT NULL,
	`next_try_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`last_refusal` text,
	`settled_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mail_state_known" CHECK("outbox"."state" in ('waiting', 'sent', 'refused', 'expired', 'dropped')),
	CONSTRAINT "mail_words_while_waiting" CHECK(("outbox"."words" is not null) = ("outbox"."state" = 'waiting')),
	CONSTRAINT "mail_settled_whole" CHECK(("outbox"."settled_at" is null) = ("outbox"."state" = 'waiting'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_message_key` ON `outbox` (`message_key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`next_try_at`) WHERE "outbox"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX `outbox_settled` ON `outbox` (`settled_at`);--> statement-breakpoint
CREATE INDEX `outbox_person` ON `outbox` (`person_id`);--> statement-breakpoint
CREATE TABLE `reasons` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`sequence`) REFERENCES `audit`(`sequence`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
ALTER TABLE `people` ADD `languages` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `notice_banners` ADD `signed_off_by` integer REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `notice_banners` ADD `signed_off_at` integer;--> statement-breakpoint
CREATE INDEX `audit_deed` ON `audit` (`deed`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`);--> statement-breakpoint
CREATE TRIGGER reasons_no_update BEFORE UPDATE ON reasons BEGIN SELECT RAISE(ABORT, 'reasons are only added'); END;
--> statement-breakpoint
CREATE TRIGGER reasons_no_delete BEFORE DELETE ON reasons BEGIN SELECT RAISE(ABORT, 'reasons are only added'); END;
--> statement-breakpoint
-- What does not wait any more is history: it is never sent again.
CREATE TRIGGER mail_settled BEFORE UPDATE ON outbox WHEN OLD.state <> 'waiting'
BEGIN SELECT RAISE(ABORT, 'mail that was settled stays settled'); END;
