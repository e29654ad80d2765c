CREATE TABLE `holidays` (
	`day` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `editions` ADD `section` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `editions` ADD `event_at` integer;--> statement-breakpoint
-- What is there already is listed like what will be saved.
UPDATE `editions` SET
  `section` = coalesce((SELECT json_extract(`content`, '$.section') FROM `revisions` WHERE `revisions`.`id` = `editions`.`revision_id`), ''),
  `event_at` = (SELECT unixepoch(json_extract(`content`, '$.event.start.instant')) * 1000 FROM `revisions`
    WHERE `revisions`.`id` = `editions`.`revision_id` AND json_extract(`content`, '$.kind') = 'media_advisory');--> statement-breakpoint
CREATE INDEX `editions_public` ON `editions` (`made_public_at`) WHERE "editions"."number" is not null;--> statement-breakpoint
CREATE INDEX `editions_events` ON `editions` (`event_at`) WHERE "editions"."event_at" is not null;--> statement-breakpoint
CREATE INDEX `releases_from_archives` ON `releases` (`published_at`) WHERE "releases"."published_at" <> "releases"."made_public_at";