package chat;

final class TokenUsage {
  final int total;

  TokenUsage(int total) {
    this.total = total;
  }
}
