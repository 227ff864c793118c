package choices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Filter(@Nullable Instant from, @Nullable Instant to) {}
