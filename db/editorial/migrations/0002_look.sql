ALTER TABLE `institution` ADD `colour` text DEFAULT '#0f4668' NOT NULL;--> statement-breakpoint
ALTER TABLE `institution` ADD `emblem` text;