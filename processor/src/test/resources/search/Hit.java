package search;

import org.jspecify.annotations.Nullable;

/** A message that was found, and where. */
public record Hit(long id, @Nullable String excerpt) {}
