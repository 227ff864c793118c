package shapes;

import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

@Table("sessions")
public record Session(@PrimaryKey String id, String title) {}
