package shapes;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("tags")
public record Tag(@PrimaryKey long id, String name) {}
