package choices;

public enum Mood {
  GLAD,
  SAD
}
