CREATE TABLE `finder_rows` (
	`edition_id` integer PRIMARY KEY NOT NULL,
	`release_id` integer NOT NULL,
	`place` integer NOT NULL,
	`made_of` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `finder_rows_place_unique` ON `finder_rows` (`place`);--> statement-breakpoint
CREATE INDEX `finder_rows_of_release` ON `finder_rows` (`release_id`);--> statement-breakpoint
CREATE TABLE `finder_waiting` (
	`release_id` integer PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `finder_words` (
	`word` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `editions_forced` ON `editions` (`made_public_at`) WHERE "editions"."forced_why" is not null and "editions"."signed_off_by" is null and "editions"."archive" = 0;--> statement-breakpoint
CREATE INDEX `editions_limited` ON `editions` (`id`) WHERE "editions"."limited_to" is not null;--> statement-breakpoint
-- by hand: words are folded before they come here, so the simplest tokenizer will do; marks are such as state:draft.
CREATE VIRTUAL TABLE finder USING fts5(marks, words, content='', contentless_delete=1, tokenize="ascii tokenchars ':_-'");
--> statement-breakpoint
CREATE TRIGGER finder_edition_new AFTER INSERT ON editions
BEGIN INSERT OR IGNORE INTO finder_waiting VALUES (NEW.release_id); END;
--> statement-breakpoint
CREATE TRIGGER finder_edition_changed AFTER UPDATE ON editions
BEGIN INSERT OR IGNORE INTO finder_waiting VALUES (NEW.release_id); END;
--> statement-breakpoint
CREATE TRIGGER finder_contributor_new AFTER INSERT ON contributors
BEGIN INSERT OR IGNORE INTO finder_waiting SELECT release_id FROM editions WHERE id = NEW.edition_id; END;
--> statement-breakpoint
CREATE TRIGGER finder_release_changed AFTER UPDATE ON releases
BEGIN INSERT OR IGNORE INTO finder_waiting VALUES (NEW.id); END;
--> statement-breakpoint
INSERT INTO finder_waiting SELECT id FROM releases;
