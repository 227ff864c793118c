// Not for Android below 31
package names;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/** A row of which SQLite computes a column, from one that has an odd name, too. */
@Table("c'd")
public record Doubled(
    @PrimaryKey @Column("primary key") String key,
    @Column("Größe") double size,
    @Column(value = "x.y", generatedAs = "\"Größe\" * 2") double twice) {}
