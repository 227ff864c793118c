package lists;

import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("entries")
public record Entry(@PrimaryKey long id, @Index(unique = true) String name) {}
