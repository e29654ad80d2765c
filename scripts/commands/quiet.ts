/** A command answers in words; the log is for the processes. Loaded before whatever makes a log. */
process.env.LOG_LEVEL ||= 'fatal';
