CREATE TABLE `sign_on_identities` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`person_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `spent_logout_tokens` (
	`issuer` text NOT NULL,
	`token_id` text NOT NULL,
	`spent_at` integer NOT NULL,
	PRIMARY KEY(`issuer`, `token_id`)
) STRICT;
--> statement-breakpoint
ALTER TABLE `sessions` ADD `issuer` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `issuer_session` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `issuer_second_factor` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `half_proofs` ADD `issuer` text;--> statement-breakpoint
ALTER TABLE `half_proofs` ADD `issuer_session` text;