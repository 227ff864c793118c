package names;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A table whose key is made of two keywords. */
@Table(value = "text", withoutRowId = true)
@PrimaryKey(columns = {"from", "a b"})
public record Text(
    String from, @Column("a b") int spaced, @Column("default") @Nullable String value) {}
