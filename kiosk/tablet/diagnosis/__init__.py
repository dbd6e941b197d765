"""What a tablet without a network tells of itself: codes for a phone, a file for a stick, plain words for IT."""
