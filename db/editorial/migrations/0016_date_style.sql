-- Written by hand: a rebuilt table would be a copy of everything for one word more.
ALTER TABLE `institution` ADD `date_style` text DEFAULT 'long' NOT NULL
	CONSTRAINT "date_style_known" CHECK("date_style" in ('long', 'weekday', 'numeric'));
