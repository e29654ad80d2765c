CREATE TABLE `notice_banners` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`words` text NOT NULL,
	`content_hash` text NOT NULL,
	`until` integer,
	`until_wall` text,
	`until_zone` text,
	`asked_by` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`forced_why` text,
	`shown_by` integer,
	`shown_at` integer,
	`ended_by` integer,
	`ended_at` integer,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shown_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "banner_state_known" CHECK("notice_banners"."state" in ('waiting', 'shown', 'ended', 'cancelled')),
	CONSTRAINT "banner_until_whole" CHECK(("notice_banners"."until" is null) = ("notice_banners"."until_wall" is null) and ("notice_banners"."until" is null) = ("notice_banners"."until_zone" is null)),
	CONSTRAINT "banner_shown_whole" CHECK(("notice_banners"."shown_at" is not null) = ("notice_banners"."state" in ('shown','ended'))),
	CONSTRAINT "banner_ended_whole" CHECK(("notice_banners"."ended_at" is not null) = ("notice_banners"."state" in ('ended','cancelled')))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `one_waiting_banner` ON `notice_banners` (`state`) WHERE "notice_banners"."state" = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX `one_shown_banner` ON `notice_banners` (`state`) WHERE "notice_banners"."state" = 'shown';--> statement-breakpoint
CREATE TABLE `pin` (
	`id` integer PRIMARY KEY NOT NULL,
	`release_id` integer NOT NULL,
	`until` integer NOT NULL,
	`until_wall` text NOT NULL,
	`until_zone` text NOT NULL,
	`pinned_by` integer NOT NULL,
	`pinned_at` integer NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pinned_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pin_one_row" CHECK("pin"."id" = 1)
) STRICT;
--> statement-breakpoint
ALTER TABLE `editions` ADD `limited_to` text;--> statement-breakpoint
-- What was limited is the edition that is being worked on, never what the public has.
UPDATE `editions` SET `limited_to` = (SELECT `limited_to` FROM `releases` WHERE `releases`.`id` = `editions`.`release_id`)
WHERE `state` IN ('draft','in_review','approved','scheduled');--> statement-breakpoint
ALTER TABLE `releases` DROP COLUMN `limited_to`;--> statement-breakpoint
CREATE TRIGGER pin_is_published BEFORE INSERT ON pin
WHEN NOT EXISTS (SELECT 1 FROM editions WHERE release_id = NEW.release_id AND state = 'published')
BEGIN SELECT RAISE(ABORT, 'only what is published leads the front page'); END;
--> statement-breakpoint
CREATE TRIGGER pin_moves_published BEFORE UPDATE OF release_id ON pin
WHEN NOT EXISTS (SELECT 1 FROM editions WHERE release_id = NEW.release_id AND state = 'published')
BEGIN SELECT RAISE(ABORT, 'only what is published leads the front page'); END;
--> statement-breakpoint
CREATE TRIGGER banner_fixed BEFORE UPDATE OF words, content_hash, until, until_wall, until_zone, asked_by, asked_at ON notice_banners
BEGIN SELECT RAISE(ABORT, 'the words of a banner never change in place'); END;
--> statement-breakpoint
CREATE TRIGGER banner_over BEFORE UPDATE OF state ON notice_banners
WHEN OLD.state IN ('ended','cancelled') OR NEW.state = 'waiting'
BEGIN SELECT RAISE(ABORT, 'a banner that is over stays over'); END;
--> statement-breakpoint
CREATE TRIGGER banner_stays BEFORE DELETE ON notice_banners BEGIN SELECT RAISE(ABORT, 'a banner never goes'); END;
--> statement-breakpoint
-- Public editions are for everybody at the desk.
CREATE TRIGGER limit_ends_in_public BEFORE UPDATE OF state, limited_to ON editions
WHEN NEW.number IS NOT NULL AND NEW.limited_to IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what is public is limited to nobody'); END;
