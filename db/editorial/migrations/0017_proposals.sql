CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	`proposal` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `proposals_of_person` ON `proposals` (`person_id`,`at`);--> statement-breakpoint
DROP TABLE `setting_proposals`;