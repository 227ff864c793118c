package paging;

import org.jspecify.annotations.Nullable;

public record Titled(long number, @Nullable String title) {}
