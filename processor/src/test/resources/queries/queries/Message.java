package queries;

import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table("messages")
public record Message(
    @PrimaryKey long id,
    Role role,
    String content,
    @Nullable TokenUsage usage,
    @Nullable Double score,
    Optional<String> trace,
    @Embedded(prefix = "plugin_") @Nullable Plugin plugin,
    Instant createdAt) {}
