-- Questions that passages answer, as an editor or a model wrote them: JSON, by how a passage begins.
-- They stay when another version of the document comes; those of passages that are gone rest.
ALTER TABLE document ADD COLUMN asked TEXT NOT NULL DEFAULT '{}';
