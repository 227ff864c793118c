package chat;

final class Mood {
  final String name;

  Mood(String name) {
    this.name = name;
  }
}
