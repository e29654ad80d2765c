DROP INDEX `releases_from_archives`;--> statement-breakpoint
CREATE INDEX `releases_by_display_time` ON `releases` (`published_at`) WHERE "releases"."published_at" is not null;--> statement-breakpoint
CREATE INDEX `notices_by_time` ON `notices` (`made_public_at`);