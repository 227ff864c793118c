package queries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Filter(Role role, @Nullable Instant from) {}
