CREATE TABLE `audit_changes` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`changes` text NOT NULL,
	FOREIGN KEY (`sequence`) REFERENCES `audit`(`sequence`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
ALTER TABLE `institution` ADD `end_marks` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `institution` ADD `security_contact` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `institution` ADD `security_until` integer;--> statement-breakpoint
ALTER TABLE `institution` ADD `steps_put_away_at` integer;--> statement-breakpoint
CREATE TRIGGER audit_changes_no_update BEFORE UPDATE ON audit_changes BEGIN SELECT RAISE(ABORT, 'changes are only added'); END;
--> statement-breakpoint
CREATE TRIGGER audit_changes_no_delete BEFORE DELETE ON audit_changes BEGIN SELECT RAISE(ABORT, 'changes are only added'); END;
