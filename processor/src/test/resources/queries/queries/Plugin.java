package queries;

import org.jspecify.annotations.Nullable;

public record Plugin(String name, @Nullable Integer cost) {}
