CREATE TABLE `setting_proposals` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`proposal` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
ALTER TABLE `contacts` ADD `position` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `topics` ADD `position` integer DEFAULT 0 NOT NULL;