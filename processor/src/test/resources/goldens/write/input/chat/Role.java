package chat;

enum Role {
  USER,
  ASSISTANT
}
