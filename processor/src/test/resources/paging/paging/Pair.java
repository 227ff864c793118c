package paging;

import org.jspecify.annotations.Nullable;

public record Pair(long minute, @Nullable Long stars) {}
