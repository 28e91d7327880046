# What the coach says, in English. One key a phrase; blanks are { $like_this }.

## Conversation

hello = I am LegUp, your strength coach. One leg at a time.
