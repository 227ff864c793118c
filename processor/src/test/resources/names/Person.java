package names;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/** Named as its database says. */
@Table
public record Person(@PrimaryKey long personId, String firstName) {}
