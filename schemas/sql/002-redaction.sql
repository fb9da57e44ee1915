-- Redactions are changes like others. A program that does not know them must not write here, and
-- they have to be found among a million changes, because each arrival is held against them.
CREATE INDEX change_that_redacts ON change (seq) WHERE field = '$redacts';
