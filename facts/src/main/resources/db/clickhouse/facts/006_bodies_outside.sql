-- A body may lie in object storage: the row then holds its contexts alone, which searches ask for.
ALTER TABLE bodies ADD COLUMN IF NOT EXISTS outside UInt8 DEFAULT 0;
