-- What only the database can promise: logs that only grow, revisions and public editions that never change.
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
--> statement-breakpoint
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
--> statement-breakpoint
CREATE TRIGGER revisions_no_update BEFORE UPDATE ON revisions BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END;
--> statement-breakpoint
-- Only the texts of discarded editions are erased, after 90 days.
CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions
WHEN (SELECT state FROM editions WHERE id = OLD.edition_id) <> 'discarded'
BEGIN SELECT RAISE(ABORT, 'a revision never goes'); END;
--> statement-breakpoint
CREATE TRIGGER public_edition_fixed BEFORE UPDATE OF revision_id, number, made_public_at ON editions
WHEN OLD.number IS NOT NULL AND (NEW.revision_id IS NOT OLD.revision_id OR NEW.number IS NOT OLD.number OR NEW.made_public_at IS NOT OLD.made_public_at)
BEGIN SELECT RAISE(ABORT, 'published content never changes in place'); END;
--> statement-breakpoint
CREATE TRIGGER scheduled_content_locked BEFORE UPDATE OF revision_id ON editions
WHEN OLD.state IN ('approved','scheduled') AND NEW.revision_id IS NOT OLD.revision_id
BEGIN SELECT RAISE(ABORT, 'approved content never changes in place'); END;
--> statement-breakpoint
CREATE TRIGGER public_edition_stays BEFORE DELETE ON editions BEGIN SELECT RAISE(ABORT, 'an edition never goes'); END;
--> statement-breakpoint
CREATE TRIGGER superseded_stays BEFORE UPDATE OF state ON editions
WHEN (OLD.state IN ('superseded','retracted','discarded') AND NEW.state IS NOT OLD.state)
  OR (OLD.number IS NOT NULL AND NEW.state IN ('draft','in_review','approved','scheduled','discarded'))
BEGIN SELECT RAISE(ABORT, 'no way leads there'); END;
--> statement-breakpoint
CREATE TRIGGER reference_fixed BEFORE UPDATE OF reference, published_at, made_public_at ON releases
WHEN OLD.reference IS NOT NULL AND (NEW.reference IS NOT OLD.reference OR NEW.published_at IS NOT OLD.published_at OR NEW.made_public_at IS NOT OLD.made_public_at)
BEGIN SELECT RAISE(ABORT, 'a reference number is for ever'); END;
--> statement-breakpoint
CREATE TRIGGER notice_fixed BEFORE UPDATE OF release_id, number, kind, edition_id, words, made_public_at ON notices BEGIN SELECT RAISE(ABORT, 'a notice is frozen once public'); END;
--> statement-breakpoint
CREATE TRIGGER notice_stays BEFORE DELETE ON notices BEGIN SELECT RAISE(ABORT, 'a notice never goes'); END;
