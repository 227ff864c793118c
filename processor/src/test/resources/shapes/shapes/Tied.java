package shapes;

import dev.alcove.annotations.Embedded;
import org.jspecify.annotations.Nullable;

/** A class with children as a part of another, which may be absent. */
public record Tied(
    @Embedded(prefix = "m_") Message message,
    @Embedded(prefix = "s_") @Nullable SessionWithMessages parent) {}
