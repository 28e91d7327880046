"""One turn of the dialogue: what it takes in, what its parts read and give back, how it is kept."""
