package paging;

import org.jspecify.annotations.Nullable;

public record Part(long part, long entries, @Nullable Long best) {}
