package names;

import dev.alcove.annotations.Check;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A table that is called as a keyword, with columns that are. */
@Table("group")
@Index(value = "\"order\"", unique = true)
@Index({"\"select\" DESC", "text"})
@Index(value = "\"a b\"", where = "\"a b\" IS NOT NULL")
@Check("\"order\" >= 0")
public record Group(
    @PrimaryKey @Column("group") String group,
    int order,
    @Column(defaultValue = "'none'") String text,
    @Column("a b") @Nullable String spaced,
    @Check("\"select\" <> 'drop'") @Index @Column(defaultValue = "'all'") String select,
    @Column("values") @CreatedAt Instant created,
    @Column("table") @UpdatedAt Instant updated) {}
