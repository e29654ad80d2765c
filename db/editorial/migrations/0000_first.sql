CREATE TABLE `approvals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`verdict` text NOT NULL,
	`content_hash` text NOT NULL,
	`at` integer NOT NULL,
	`voided_at` integer,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verdict_known" CHECK("approvals"."verdict" in ('approved', 'imported', 'forced'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `one_standing_approval` ON `approvals` (`edition_id`) WHERE "approvals"."voided_at" is null;--> statement-breakpoint
CREATE TABLE `audit` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`person_id` integer,
	`deed` text NOT NULL,
	`release_id` integer,
	`edition_id` integer,
	`details` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_release` ON `audit` (`release_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_person` ON `audit` (`person_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`key` text PRIMARY KEY NOT NULL,
	`card` text NOT NULL,
	`is_default` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `contributors` (
	`edition_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	PRIMARY KEY(`edition_id`, `person_id`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `deed_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`deed` text NOT NULL,
	`person_id` integer,
	`answer` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `editions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`release_id` integer NOT NULL,
	`state` text NOT NULL,
	`number` integer,
	`created_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`revision_id` integer,
	`headline` text NOT NULL,
	`submitted_by` integer,
	`submitted_at` integer,
	`return_comment` text,
	`scheduled_at` integer,
	`scheduled_wall` text,
	`scheduled_zone` text,
	`blocked_at` integer,
	`blocked_why` text,
	`made_public_at` integer,
	`published_by` integer,
	`late` integer DEFAULT false NOT NULL,
	`forced_why` text,
	`signed_off_by` integer,
	`archive` integer DEFAULT false NOT NULL,
	`import_batch` text,
	`suppressed_at` integer,
	`discarded_at` integer,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_off_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "edition_state_known" CHECK("editions"."state" in ('draft', 'in_review', 'approved', 'scheduled', 'published', 'superseded', 'withdrawn', 'retracted', 'discarded')),
	CONSTRAINT "edition_number_when_public" CHECK(("editions"."number" is not null) = ("editions"."state" in ('published','superseded','withdrawn','retracted'))),
	CONSTRAINT "edition_scheduled_whole" CHECK(("editions"."state" = 'scheduled') = ("editions"."scheduled_at" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `one_open_edition` ON `editions` (`release_id`) WHERE "editions"."state" in ('draft','in_review','approved','scheduled');--> statement-breakpoint
CREATE UNIQUE INDEX `one_live_edition` ON `editions` (`release_id`) WHERE "editions"."state" in ('published','withdrawn');--> statement-breakpoint
CREATE UNIQUE INDEX `edition_numbers` ON `editions` (`release_id`,`number`);--> statement-breakpoint
CREATE INDEX `editions_by_state` ON `editions` (`state`,`changed_at`);--> statement-breakpoint
CREATE INDEX `editions_due` ON `editions` (`scheduled_at`) WHERE "editions"."state" = 'scheduled';--> statement-breakpoint
CREATE TABLE `institution` (
	`id` integer PRIMARY KEY NOT NULL,
	`names` text NOT NULL,
	`mottos` text NOT NULL,
	`boilerplate` text NOT NULL,
	`zone` text NOT NULL,
	`languages` text NOT NULL,
	`main_language` text NOT NULL,
	`four_eyes` integer NOT NULL,
	`demo` integer NOT NULL,
	`frozen_at` integer,
	`frozen_by` integer,
	`frozen_reason` text,
	`thaw_asked_by` integer,
	`clock_paused_at` integer,
	FOREIGN KEY (`frozen_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thaw_asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "institution_one_row" CHECK("institution"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `ledger` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`release_id` integer,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `notices` (
	`release_id` integer NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`edition_id` integer NOT NULL,
	`words` text NOT NULL,
	`made_public_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`release_id`, `number`),
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notice_kind_known" CHECK("notices"."kind" in ('correction', 'clarification', 'withdrawal', 'retraction', 'suppression'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`deed` text NOT NULL,
	`edition_id` integer,
	`at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `notifications_person` ON `notifications` (`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `old_addresses` (
	`path` text PRIMARY KEY NOT NULL,
	`release_id` integer NOT NULL,
	`language` text NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`suspended_at` integer,
	`invited_by` integer,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (lower("email"));--> statement-breakpoint
CREATE TABLE `person_roles` (
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "role_known" CHECK("person_roles"."role" in ('writer', 'editor', 'admin'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `reference_counters` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `release_languages` (
	`release_id` integer NOT NULL,
	`language` text NOT NULL,
	`made_public_at` integer NOT NULL,
	PRIMARY KEY(`release_id`, `language`),
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `releases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`main_language` text NOT NULL,
	`author_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`reference` text,
	`published_at` integer,
	`made_public_at` integer,
	`fixed_slug` text,
	`source_id` text,
	`limited_to` text,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "release_public_whole" CHECK(("releases"."reference" is null) = ("releases"."published_at" is null) and ("releases"."reference" is null) = ("releases"."made_public_at" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `releases_reference_unique` ON `releases` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `releases_fixed_slug_unique` ON `releases` (`fixed_slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `releases_source_id_unique` ON `releases` (`source_id`);--> statement-breakpoint
CREATE TABLE `removal_requests` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`release_id` integer NOT NULL,
	`edition_id` integer NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`asked_by` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text,
	`answered_by` integer,
	`answered_at` integer,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `one_waiting_request` ON `removal_requests` (`edition_id`) WHERE "removal_requests"."answer" is null;--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_id` integer NOT NULL,
	`person_id` integer,
	`base_id` integer,
	`at` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`beside` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `revisions_edition` ON `revisions` (`edition_id`,`id`);--> statement-breakpoint
CREATE TABLE `sections` (
	`key` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`proved_at` integer NOT NULL,
	`idle_until` integer NOT NULL,
	`absolute_until` integer NOT NULL,
	`ended_at` integer,
	`user_agent` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `sign_in_failures_key` ON `sign_in_failures` (`key`,`at`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`purpose` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `slugs` (
	`language` text NOT NULL,
	`slug` text NOT NULL,
	`release_id` integer NOT NULL,
	PRIMARY KEY(`language`, `slug`),
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `slugs_release` ON `slugs` (`release_id`);--> statement-breakpoint
CREATE TABLE `topics` (
	`key` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `working_copies` (
	`edition_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`tab` text NOT NULL,
	`base_revision_id` integer NOT NULL,
	`counter` integer NOT NULL,
	`at` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`edition_id`, `person_id`, `tab`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
