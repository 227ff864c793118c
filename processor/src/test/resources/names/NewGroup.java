package names;

import dev.alcove.annotations.Column;
import org.jspecify.annotations.Nullable;

/** A part of a group. */
public record NewGroup(String group, int order, @Column("a b") @Nullable String spaced) {}
