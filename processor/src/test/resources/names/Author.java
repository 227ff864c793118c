package names;

import org.jspecify.annotations.Nullable;

/** A part of an order, whose columns have a prefix with a blank. */
public record Author(@Nullable String from, @Nullable String index) {}
